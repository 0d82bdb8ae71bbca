package org.heard.consultation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.springframework.stereotype.Service;

/**
 * What a consultation has to say before the public sees it: its level (L1), what can and cannot change (P2), who decides,
 * when, how to answer (F5), a plain summary in every required language (F4), and a reason if it is short (P4).
 */
@Service
public class PublishingPolicy {

    /** Twelve weeks: what the councils promise for a written consultation (P4). */
    public static final Duration LEAST = Duration.ofDays(84);

    private final List<Locale> required;

    PublishingPolicy(Organisation organisation) {
        required = organisation.requiredLanguages().stream()
                .map(Locale::forLanguageTag)
                .toList();
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
        needed(reasons, "title", text.title());
        needed(reasons, "question", text.question());
        needed(reasons, "summary", text.summary());
        needed(reasons, "can-change", text.canChange());
        needed(reasons, "cannot-change", text.cannotChange());
        needed(reasons, "decides", text.decides());
        missing(reasons, "level", consultation.level().isEmpty());
        missing(reasons, "opens", consultation.opensAt().isEmpty());
        missing(reasons, "closes", consultation.closesAt().isEmpty());
        missing(reasons, "ways", text.ways().isEmpty());
        missing(reasons, "sections", text.sections().isEmpty());
        consultation.length().ifPresent(length -> {
            missing(reasons, "order", length.isNegative() || length.isZero());
            if (length.isPositive() && length.compareTo(LEAST) < 0) {
                needed(reasons, "short-reason", consultation.shortReason());
            }
        });
        return reasons;
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
