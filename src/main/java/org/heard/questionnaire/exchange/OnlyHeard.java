package org.heard.questionnaire.exchange;

import java.util.stream.Stream;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;

/** What of a question no other program shows, whichever kind of file it goes into. */
public final class OnlyHeard {

    private OnlyHeard() {}

    /** Tells it. */
    public static void tell(Question question, Notes notes) {
        String key = question.key();
        if (question.hasEasyRead() || !question.picture().isEmpty()) {
            notes.check(key, "only-heard.easy-read");
        }
        if (question.options().stream().anyMatch(option -> !option.picture().isEmpty())) {
            notes.check(key, "only-heard.pictures");
        }
        boolean own = Stream.concat(
                        Stream.of(question.picture()),
                        question.options().stream().map(Choice::picture))
                .anyMatch(QuestionPictures::isOwn);
        if (own) {
            notes.check(key, "only-heard.own-pictures");
        }
        if (question.neverPublished()) {
            notes.check(key, "only-heard.never-published");
        }
        if (question.options().stream().anyMatch(option -> !option.hint().isEmpty())) {
            notes.check(key, "only-heard.choice-hints");
        }
        switch (question.type()) {
            case DATE -> notes.check(key, "whole-date");
            case PLACE -> notes.check(key, "place-as-text");
            default -> {
                // as it is
            }
        }
    }
}
