package org.heard.response.paper;

import java.lang.reflect.Constructor;
import java.time.Instant;
import java.util.Locale;
import org.heard.format.making.PrintedForms;
import org.heard.language.Messages;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Questionnaire;

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

    /** A form that was printed with these questions. */
    public static PaperCopy printed(Questionnaire questionnaire, String code) {
        return new PaperCopy(
                questionnaire, new Print(Locale.ENGLISH, 14, false), new SpeakableCode(code), null, Instant.EPOCH);
    }
}
