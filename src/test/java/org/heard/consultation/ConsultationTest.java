package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.consultation.DayCentre.NOW;
import static org.heard.consultation.DayCentre.both;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.consultation.Consultation.Extension;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final Translated WHY = both("The post was late.", "Roedd y post yn hwyr.");

    @Test
    void it_opens_and_closes_by_itself_at_its_hours() {
        Consultation club = DayCentre.draft().publish(DayCentre.policy("en", "cy"), NOW);
        Instant opens = club.opensAt().orElseThrow();
        Instant closes = club.closesAt().orElseThrow();

        assertThat(club.status(opens.minusMillis(1))).isEqualTo(Status.FORTHCOMING);
        assertThat(club.status(opens)).isEqualTo(Status.OPEN);
        assertThat(club.status(closes.minusMillis(1))).isEqualTo(Status.OPEN);
        assertThat(club.status(closes)).isEqualTo(Status.CLOSED);
    }

    @Test
    void a_carer_in_mid_answer_has_a_day_longer() {
        Consultation club = DayCentre.open();
        Instant closes = club.closesAt().orElseThrow();

        assertThat(club.acceptsBegunAnswers(closes.plus(Duration.ofHours(23)))).isTrue();
        assertThat(club.acceptsBegunAnswers(closes.plus(Duration.ofHours(24)))).isFalse();
        assertThat(club.acceptsBegunAnswers(club.opensAt().orElseThrow().minusMillis(1)))
                .isFalse();
    }

    @Test
    void a_draft_is_seen_by_nobody_even_when_its_dates_have_come() {
        Consultation draft = DayCentre.draft();
        assertThat(draft.isPublic()).isFalse();
        assertThat(draft.status(NOW.plus(Duration.ofDays(30)))).isEqualTo(Status.DRAFT);
    }

    @Test
    void what_is_missing_is_told_and_nothing_is_published() {
        Consultation draft = DayCentre.draft().say(ConsultationText.empty(), NOW);

        assertThatThrownBy(() -> draft.publish(DayCentre.policy("en"), NOW))
                .isInstanceOfSatisfying(
                        ConsultationRefusal.class,
                        refusal -> assertThat(refusal.reasons()).isNotEmpty());
        assertThat(draft.isPublic()).isFalse();
    }

    @Test
    void once_it_is_public_its_dates_are_moved_only_with_a_reason() {
        Consultation club = DayCentre.open();
        Instant closes = club.closesAt().orElseThrow();
        Instant later = closes.plus(Duration.ofDays(14));

        refused(
                () -> club.schedule(club.opensAt().orElseThrow(), later, Translated.empty(), NOW),
                "consultation.refusal.published-dates");
        refused(() -> club.extend(later, Translated.empty(), NOW), "consultation.refusal.reason-missing");
        refused(() -> club.extend(closes, WHY, NOW), "consultation.refusal.extension-not-later");

        club.extend(later, WHY, NOW);
        assertThat(club.closesAt()).contains(later);
        assertThat(club.extensions()).containsExactly(new Extension(closes, later, WHY, NOW));
    }

    @Test
    void it_can_be_opened_again_after_it_closed_but_not_into_the_past() {
        Consultation club = DayCentre.open();
        Instant closes = club.closesAt().orElseThrow();
        Instant after = closes.plus(Duration.ofDays(3));

        refused(
                () -> club.extend(closes.plus(Duration.ofDays(2)), WHY, after),
                "consultation.refusal.extension-not-later");
        club.extend(after.plus(Duration.ofDays(7)), WHY, after);
        assertThat(club.status(after)).isEqualTo(Status.OPEN);
    }

    @Test
    void closing_early_needs_a_reason_that_people_can_read() {
        Consultation club = DayCentre.open();

        refused(() -> club.close(Translated.empty(), NOW), "consultation.refusal.reason-missing");
        club.close(WHY, NOW);
        assertThat(club.status(NOW)).isEqualTo(Status.CLOSED);
        assertThat(club.extensions().getLast().to()).isEqualTo(NOW);
        assertThat(club.acceptsBegunAnswers(NOW.plus(Duration.ofHours(1)))).isTrue();
        refused(() -> club.close(WHY, NOW), "consultation.refusal.not-open");
    }

    @Test
    void what_is_withdrawn_stays_readable_with_its_reason() {
        Consultation club = DayCentre.open().withdraw(WHY, NOW);

        assertThat(club.status(NOW)).isEqualTo(Status.WITHDRAWN);
        assertThat(club.isPublic()).isTrue();
        assertThat(club.withdrawnReason()).isEqualTo(WHY);
        assertThat(club.acceptsBegunAnswers(NOW)).isFalse();
        refused(() -> club.withdraw(WHY, NOW), "consultation.refusal.not-published");
        refused(() -> DayCentre.draft().withdraw(WHY, NOW), "consultation.refusal.not-published");
    }

    @Test
    void what_changed_is_told_only_after_closing() {
        Consultation club = DayCentre.open();
        Instant after = club.closesAt().orElseThrow().plus(Duration.ofDays(1));

        refused(() -> club.outcomePublished(NOW), "consultation.refusal.not-closed");
        assertThat(club.outcomePublished(after).status(after)).isEqualTo(Status.OUTCOME_PUBLISHED);
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ConsultationRefusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(PublishingPolicy.Reason::key)
                                .containsExactly(key));
    }
}
