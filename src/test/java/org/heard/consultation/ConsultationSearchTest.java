package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.consultation.DayCentre.both;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.consultation.ConsultationText.Section;
import org.heard.language.Translated;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsultationSearchTest extends PortalTest {

    @Autowired
    private ConsultationSearch search;

    @Autowired
    private Consultations consultations;

    /** A word that stands in this test's consultations alone. */
    private String mark;

    private Instant now;

    @BeforeEach
    void begin() {
        mark = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f0-9]", "").substring(0, 10);
        now = clock.instant();
    }

    @Test
    void a_resident_finds_by_words_in_either_language_accents_or_not() {
        Consultation club = published(days(-1), days(90), both("Club " + mark, "Tŷ gofal yng Nghwm Tawel " + mark));

        assertThat(found(mark + " club")).containsExactly(club.id());
        assertThat(found(mark + " GOFAL nghwm")).containsExactly(club.id());
        assertThat(found(mark + " ty")).containsExactly(club.id());
        assertThat(found(mark + " swimming")).isEmpty();
    }

    @Test
    void short_words_and_scripts_without_spaces_are_found_too() {
        Translated text = Translated.english("An EV bus " + mark)
                .with(Locale.forLanguageTag("zh"), mark + " 关于居家照护的咨询")
                .with(Locale.forLanguageTag("ur"), mark + " گھر پر دیکھ بھال");
        Consultation club = published(days(-1), days(90), text);

        assertThat(found(mark + " ev")).containsExactly(club.id());
        assertThat(found(mark + " v")).isEmpty();
        assertThat(found("居家照护")).contains(club.id());
        assertThat(found(mark + " دیکھ")).containsExactly(club.id());
        assertThat(found(mark + " پر")).containsExactly(club.id());
    }

    @Test
    void what_anyone_types_never_breaks_the_search() {
        for (String typed : List.of(
                "+",
                "-\"",
                "(((",
                "@",
                "%",
                "_",
                "\\",
                "'; DROP TABLE consultation; --",
                "* *",
                "~a <b",
                "\u202eabc")) {
            assertThat(found(typed)).isNotNull();
        }
    }

    @Test
    void a_change_is_found_at_once_and_what_was_said_before_is_not() {
        Consultation club = published(days(-1), days(90), Translated.english("Swimming " + mark));
        consultations.change(club.id(), it -> it.say(titled(Translated.english("Bowling " + mark)), now));

        assertThat(found(mark + " bowling")).containsExactly(club.id());
        assertThat(found(mark + " swimming")).isEmpty();
    }

    @Test
    void drafts_are_never_found() {
        consultations.add(draft(days(-1), days(90), Translated.english("Secret " + mark)));
        assertThat(found(mark)).isEmpty();
    }

    @Test
    void what_closes_soonest_stands_first_then_what_is_coming_then_what_is_over() {
        Consultation old = published(days(-300), days(-200), Translated.english(mark));
        Consultation over = published(days(-100), days(-1), Translated.english(mark));
        Consultation coming = published(days(10), days(110), Translated.english(mark));
        Consultation later = published(days(-1), days(99), Translated.english(mark));
        Consultation soon = published(days(-90), days(3), Translated.english(mark));

        assertThat(found(mark)).containsExactly(soon.id(), later.id(), coming.id(), over.id(), old.id());
        assertThat(with(Status.OPEN)).containsExactly(soon.id(), later.id());
        assertThat(with(Status.FORTHCOMING)).containsExactly(coming.id());
        assertThat(with(Status.CLOSED)).containsExactly(over.id(), old.id());
        assertThat(with(Status.OUTCOME_PUBLISHED)).isEmpty();
        consultations.change(over.id(), it -> it.outcomePublished(now));
        consultations.change(soon.id(), it -> it.withdraw(both("Why", "Pam"), now));
        assertThat(with(Status.OUTCOME_PUBLISHED)).containsExactly(over.id());
        assertThat(with(Status.WITHDRAWN)).containsExactly(soon.id());
        assertThat(found(mark)).endsWith(soon.id());
    }

    @Test
    void what_concerns_everyone_everywhere_is_found_for_each_audience_and_area() {
        Consultation here = add(Set.of(Topic.TRANSPORT), Set.of(Audience.CARERS), Set.of("aberhafan"));
        Consultation everywhere = add(Set.of(Topic.CARERS, Topic.TRANSPORT), Set.of(Audience.EVERYONE), Set.of());

        assertThat(narrowed(Optional.of(Topic.CARERS), Optional.empty(), Optional.empty()))
                .containsExactly(everywhere.id());
        assertThat(narrowed(Optional.of(Topic.TRANSPORT), Optional.of("aberhafan"), Optional.of(Audience.CARERS)))
                .containsExactlyInAnyOrder(here.id(), everywhere.id());
        assertThat(narrowed(Optional.empty(), Optional.of("llanbedw"), Optional.empty()))
                .containsExactly(everywhere.id());
        assertThat(narrowed(Optional.empty(), Optional.empty(), Optional.of(Audience.STAFF)))
                .containsExactly(everywhere.id());
    }

    @Test
    void level_and_way_in_narrow_it_down() {
        Consultation club = published(days(-1), days(90), Translated.english(mark));
        assertThat(criteria(Optional.of(Level.CONSULT), Optional.of(WayIn.PHONE)))
                .containsExactly(club.id());
        assertThat(criteria(Optional.of(Level.INFORM), Optional.empty())).isEmpty();
        assertThat(criteria(Optional.empty(), Optional.of(WayIn.BSL))).isEmpty();
    }

    @Test
    void twenty_stand_on_a_page_and_a_page_too_far_is_the_last() {
        for (int i = 0; i < 23; i++) {
            published(days(-1), days(90 + i), Translated.english(mark));
        }
        var first = search.find(words(mark, 1));
        var beyond = search.find(words(mark, 99));

        assertThat(first.total()).isEqualTo(23);
        assertThat(first.consultations()).hasSize(20);
        assertThat(beyond.page()).isEqualTo(2);
        assertThat(beyond.consultations()).hasSize(3).doesNotContainAnyElementsOf(first.consultations());
    }

    private Instant days(int days) {
        return now.plus(Duration.ofDays(days));
    }

    private Consultation published(Instant opens, Instant closes, Translated title) {
        return consultations.add(
                draft(opens, closes, title).broughtOver(UUID.randomUUID().toString(), true, opens, now));
    }

    private Consultation draft(Instant opens, Instant closes, Translated title) {
        return DayCentre.draft(opens, closes).say(titled(title), now);
    }

    private Consultation add(Set<Topic> topics, Set<Audience> audiences, Set<String> areas) {
        return consultations.add(draft(days(-1), days(90), Translated.english(mark))
                .describe(Level.CONSULT, topics, audiences, areas, now)
                .broughtOver(UUID.randomUUID().toString(), true, now, now));
    }

    private static ConsultationText titled(Translated title) {
        ConsultationText text = DayCentre.text();
        return new ConsultationText(
                title,
                text.question(),
                text.summary(),
                text.canChange(),
                text.cannotChange(),
                text.decides(),
                null,
                text.asks(),
                List.of(new Section(text.title(), title)),
                List.of(),
                List.of(),
                List.of(),
                text.ways(),
                text.contact());
    }

    private Criteria words(String words, int page) {
        return new Criteria(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page);
    }

    private List<Consultation.Id> found(String typed) {
        return ids(words(typed, 1));
    }

    private List<Consultation.Id> with(Status status) {
        return ids(words(mark, 1).with(status));
    }

    private List<Consultation.Id> narrowed(Optional<Topic> topic, Optional<String> area, Optional<Audience> audience) {
        return ids(new Criteria(mark, Optional.empty(), topic, area, audience, Optional.empty(), Optional.empty(), 1));
    }

    private List<Consultation.Id> criteria(Optional<Level> level, Optional<WayIn> way) {
        return ids(new Criteria(
                mark, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), level, way, 1));
    }

    private List<Consultation.Id> ids(Criteria criteria) {
        return search.find(criteria).consultations().stream()
                .map(Consultation::id)
                .toList();
    }
}
