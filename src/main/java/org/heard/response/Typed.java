package org.heard.response;

import java.util.List;
import org.heard.questionnaire.Answer;

/**
 * What a page holds for a question.
 *
 * @param besideFiles whether the words were typed and ways not to answer ticked beside files that are with the draft
 *     already
 */
public record Typed(String question, Answer answer, boolean besideFiles) {

    /** All of the answer was typed or chosen on the page. */
    public Typed(String question, Answer answer) {
        this(question, answer, false);
    }

    /** What the page knows of: all but files. */
    Answer typedHere() {
        return besideFiles ? answer.withFiles(List.of()) : answer;
    }
}
