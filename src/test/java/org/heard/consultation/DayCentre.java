package org.heard.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Way;
import org.heard.language.Translated;
import org.heard.site.Organisation;

/** Should the Tuesday Club move? A consultation that can be brought to wherever a test needs it, by what staff do. */
public final class DayCentre {

    /** A Monday in January. */
    public static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    public static final Locale WELSH = Locale.forLanguageTag("cy");

    private DayCentre() {}

    /** A text in English and Welsh. */
    public static Translated both(String english, String welsh) {
        return Translated.of(Map.of("en", english, "cy", welsh));
    }

    /** What it says, in both languages. */
    public static ConsultationText text() {
        return answeredBy(new Way(WayIn.PHONE, both("Ring Moira", "Ffoniwch Moira"), "tel:01632960123"));
    }

    /** The same with these ways to answer. */
    public static ConsultationText answeredBy(Way... ways) {
        return new ConsultationText(
                both("The Tuesday Club", "Clwb Dydd Mawrth"),
                both("Should the club move to the library?", "A ddylai'r clwb symud i'r llyfrgell?"),
                both("The lease ends in May.", "Daw'r les i ben ym mis Mai."),
                both("Where it meets.", "Ble mae'n cwrdd."),
                both("The money. Full Council set it.", "Yr arian. Y Cyngor Llawn a'i gosododd."),
                both("The Cabinet", "Y Cabinet"),
                null,
                both("Ten minutes.", "Deng munud."),
                List.of(new Section(
                        both("Why now", "Pam nawr"), both("The owner wants it.", "Mae'r perchennog ei eisiau."))),
                List.of(),
                List.of(),
                List.of(),
                List.of(ways),
                Translated.empty());
    }

    /** Fourteen weeks from a week after {@link #NOW}, not published yet. */
    public static Consultation draft() {
        return draft(NOW.plus(Duration.ofDays(7)), NOW.plus(Duration.ofDays(105)));
    }

    /** With these dates, not published yet. */
    public static Consultation draft(Instant opens, Instant closes) {
        String slug = "tuesday-club-" + UUID.randomUUID().toString().substring(0, 8);
        return new Consultation(Consultation.Id.random(), slug, NOW)
                .say(text(), NOW)
                .describe(Level.CONSULT, Set.of(Topic.DAY_SERVICES), Set.of(Audience.CARERS), Set.of(), NOW)
                .schedule(opens, closes, Translated.empty(), NOW);
    }

    /** Open since a day before {@link #NOW}, for fourteen weeks. */
    public static Consultation open() {
        return draft(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(97)))
                .publish(policy("en", "cy"), NOW);
    }

    /** The rules of a council that needs these languages. */
    public static PublishingPolicy policy(String... languages) {
        return policy(List.of(), languages);
    }

    /** The rules of a council that needs these languages and asks these questions. */
    static PublishingPolicy policy(List<OnlineQuestions> questions, String... languages) {
        var contact = new Organisation.Contact(
                "01632 960 123", "", "07700 900 123", "say@brynafon.example", List.of(), Map.of(), null);
        return new PublishingPolicy(
                new Organisation(Map.of("en", "Brynafon County Council"), "wales", "", List.of(languages), contact),
                questions);
    }
}
