package org.heard.response.paper;

import java.lang.reflect.Constructor;
import org.heard.format.making.PrintedForms;
import org.heard.language.Messages;
import org.heard.questionnaire.AnswerWords;

/** What forms need, without a portal. */
public final class PaperFixture {

    private PaperFixture() {}

    /** Answers as people read them. */
    public static AnswerWords answerWords() {
        try {
            Constructor<AnswerWords> words = AnswerWords.class.getDeclaredConstructor(Messages.class);
            words.setAccessible(true);
            return words.newInstance(PrintedForms.MESSAGES);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As whom people answer. */
    public static WhoQuestions who() {
        return new WhoQuestions(PrintedForms.MESSAGES, PrintedForms.LANGUAGES);
    }
}
