package org.heard.consultation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.heard.site.Organisation.Contact;
import org.springframework.stereotype.Service;

/**
 * What a consultation has to say before the public sees it: its level (L1), what can and cannot change (P2), who decides,
 * when, how to answer and to reach us (F5), a plain summary in every required language (F4), and a reason if it is short
 * (P4). What is decided already is told as information and asks nothing (L2).
 */
@Service
public class PublishingPolicy {

    /** Twelve weeks: what the councils promise for a written consultation (P4). */
    public static final int LEAST_DAYS = 84;

    private final List<Locale> required;
    private final Contact contact;
    private final List<OnlineQuestions> questions;

    PublishingPolicy(Organisation organisation, List<OnlineQuestions> questions) {
        this.required = organisation.requiredLanguages().stream()
                .map(Locale::forLanguageTag)
                .toList();
        this.contact = organisation.contact();
        this.questions = questions;
    }

    /**
     * Something that is missing.
     *
     * @param key the message that says what; it takes the language's tag where that matters
     * @param language the tag of the language in which it is missing, or an empty text
     */
    public record Reason(String key, String language) {}

    /** Every reason why it may not be published yet; none when it may. */
    public List<Reason> reasonsAgainst(Consultation consultation) {
        var reasons = new ArrayList<Reason>();
        ConsultationText text = consultation.text();
        boolean informs = consultation.level().filter(Level.INFORM::equals).isPresent();
        needed(reasons, "title", text.title());
        needed(reasons, "question", text.question());
        needed(reasons, "summary", text.summary());
        if (!informs) {
            needed(reasons, "can-change", text.canChange());
            missing(reasons, "ways", text.ways().isEmpty());
        }
        needed(reasons, "cannot-change", text.cannotChange());
        needed(reasons, "decides", text.decides());
        missing(reasons, "level", consultation.level().isEmpty());
        missing(reasons, "inform-asks", informs && asks(consultation));
        missing(reasons, "sections", text.sections().isEmpty());
        missing(reasons, "contact", contact.phone().isBlank() || contact.email().isBlank());
        dates(reasons, consultation, informs);
        return reasons;
    }

    private boolean asks(Consultation consultation) {
        return consultation.text().ways().stream().anyMatch(way -> way.wayIn() == WayIn.ONLINE)
                || questions.stream()
                        .anyMatch(asked -> asked.asked(consultation.id()).isPresent());
    }

    private void dates(List<Reason> reasons, Consultation consultation, boolean informs) {
        Optional<Instant> opens = consultation.opensAt();
        Optional<Instant> closes = consultation.closesAt();
        missing(reasons, "opens", opens.isEmpty());
        missing(reasons, "closes", closes.isEmpty());
        if (opens.isPresent() && closes.isPresent()) {
            boolean inOrder = opens.get().isBefore(closes.get());
            missing(reasons, "order", !inOrder);
            if (inOrder && !informs && isShort(opens.get(), closes.get())) {
                needed(reasons, "short-reason", consultation.shortReason());
            }
        }
    }

    /** Whether there are fewer than twelve weeks, as people count days: the first and the last one too. */
    public static boolean isShort(Instant opens, Instant closes) {
        long days = ChronoUnit.DAYS.between(Dates.day(opens), Dates.day(closes.minusMillis(1))) + 1;
        return days < LEAST_DAYS;
    }

    private void needed(List<Reason> reasons, String what, Translated text) {
        required.stream()
                .filter(language -> !text.has(language))
                .forEach(language -> reasons.add(new Reason("consultation.reason." + what, language.toLanguageTag())));
    }

    private static void missing(List<Reason> reasons, String what, boolean isMissing) {
        if (isMissing) {
            reasons.add(new Reason("consultation.reason." + what, ""));
        }
    }
}
