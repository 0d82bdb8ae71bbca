package org.heard.questionnaire.exchange;

import java.util.List;
import java.util.Optional;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.exchange.expression.Syntax;

/**
 * A question of a file whose conditions have not been read yet, because they may name what comes later.
 *
 * @param question the question
 * @param when what has to hold for it to be asked
 * @param place where it stands in the file
 */
public record Draft(Question question, List<When> when, String place) {

    /**
     * A condition as the file has it.
     *
     * @param text what it says
     * @param syntax in which language
     * @param place where it stands
     * @param own the same as Heard kept it, in a file that it wrote
     */
    public record When(String text, Syntax syntax, String place, Optional<Condition> own) {}

    /**
     * A page of a file.
     *
     * @param title what it is about
     * @param intro what one needs to know before answering
     * @param when what has to hold for it to be shown
     * @param questions its questions
     * @param place where it begins in the file
     */
    public record Page(Translated title, Translated intro, List<When> when, List<Draft> questions, String place) {}
}
