package org.heard.consultation;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a consultation that staff write, as a form shows it and gives it back.
 *
 * @param text what it says
 * @param level how much influence it gives, if that is chosen
 * @param topics what it is about
 * @param audiences whom it is for
 * @param areas codes of the areas that it concerns; none means everywhere
 * @param opens when it opens, if that is known
 * @param closes when it closes, if that is known
 * @param shortReason why it is open for less than 12 weeks (P4)
 */
public record ConsultationContent(
        ConsultationText text,
        @Nullable Level level,
        Set<Topic> topics,
        Set<Audience> audiences,
        Set<String> areas,
        @Nullable Instant opens,
        @Nullable Instant closes,
        Translated shortReason) {

    /** What a consultation holds now. */
    public static ConsultationContent of(Consultation consultation) {
        return new ConsultationContent(
                consultation.text(),
                consultation.level().orElse(null),
                consultation.topics(),
                consultation.audiences(),
                consultation.areas(),
                consultation.opensAt().orElse(null),
                consultation.closesAt().orElse(null),
                consultation.shortReason());
    }

    /** How many texts exist in another language and not yet in this one. */
    public long missingIn(Locale language) {
        return texts().filter(each -> !each.isEmpty() && !each.has(language)).count();
    }

    private Stream<Translated> texts() {
        return Stream.of(
                        Stream.of(
                                text.title(),
                                text.question(),
                                text.summary(),
                                text.canChange(),
                                text.cannotChange(),
                                text.decides(),
                                text.asks(),
                                text.contact(),
                                shortReason),
                        text.sections().stream().flatMap(row -> Stream.of(row.heading(), row.body())),
                        text.easyRead().stream().flatMap(row -> Stream.of(row.alternative(), row.words())),
                        text.glossary().stream().flatMap(row -> Stream.of(row.term(), row.meaning())),
                        text.documents().stream().map(ConsultationText.Document::title),
                        text.ways().stream().map(ConsultationText.Way::detail))
                .flatMap(all -> all);
    }
}
