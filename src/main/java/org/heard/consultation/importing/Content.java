package org.heard.consultation.importing;

import java.util.TreeSet;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.importing.ImportedConsultation.Facts;
import org.heard.language.Translated;

/** What an import can change about a consultation. */
record Content(ConsultationText text, Facts facts) {

    static Content nothing() {
        return new Content(
                ConsultationText.empty(),
                new Facts(null, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), null, null, Translated.empty()));
    }

    static Content of(Consultation consultation) {
        return new Content(
                consultation.text(),
                new Facts(
                        consultation.level().orElse(null),
                        new TreeSet<>(consultation.topics()),
                        new TreeSet<>(consultation.audiences()),
                        new TreeSet<>(consultation.areas()),
                        consultation.opensAt().orElse(null),
                        consultation.closesAt().orElse(null),
                        consultation.shortReason()));
    }

    /** The same, opening and closing when another one does. */
    Content withDatesOf(Content other) {
        return new Content(
                text,
                new Facts(
                        facts.level(),
                        facts.topics(),
                        facts.audiences(),
                        facts.areas(),
                        other.facts.opensAt(),
                        other.facts.closesAt(),
                        facts.shortReason()));
    }
}
