package org.heard.response.paper;

import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Questions;

/**
 * What one printed form is made from.
 *
 * @param consultation what it is about
 * @param questions what it asks
 * @param language the language that it is printed in
 * @param easyRead whether questions are printed in Easy Read where they have it
 * @param code the form's own code, if it has one
 * @param preview whether it is only to be looked at: nobody is asked these questions yet
 */
public record Sheet(
        Consultation consultation,
        Questions questions,
        Locale language,
        boolean easyRead,
        Optional<SpeakableCode> code,
        boolean preview) {

    /** A form to be filled in. */
    public Sheet(
            Consultation consultation,
            Questions questions,
            Locale language,
            boolean easyRead,
            Optional<SpeakableCode> code) {
        this(consultation, questions, language, easyRead, code, false);
    }

    /** A form to be looked at before anybody is asked. */
    public static Sheet preview(Consultation consultation, Questions questions, Locale language, boolean easyRead) {
        return new Sheet(consultation, questions, language, easyRead, Optional.empty(), true);
    }

    /** The questions as they read on this form. */
    Questions printed() {
        return printed(questions, language, easyRead);
    }

    /** Questions as they read for whoever does not answer on the site. */
    static Questions printed(Questions questions, Locale language, boolean easyRead) {
        Questions asked = Piping.unfilled(questions);
        return easyRead
                ? new Questions(asked.pages().stream()
                        .map(page -> page.with(page.questions().stream()
                                .map(question -> question.inEasyRead(language))
                                .toList()))
                        .toList())
                : asked;
    }
}
