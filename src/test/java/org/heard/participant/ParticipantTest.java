package org.heard.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.heard.participant.Participant.ConfirmedBy;
import org.junit.jupiter.api.Test;

/** The life of a registration, without a database. */
class ParticipantTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
    private static final Link OWN = new Link("K7QX-M2TR-9WHP-4C3N", "own");

    private static Profile reachedAt(String email) {
        return Profile.begun("en").with(new Reach(Channel.EMAIL, email, "", "", ""));
    }

    private static Participant gwen() {
        return new Participant(
                Participant.Id.random(), OWN, new Link("x", "first"), reachedAt("gwen@example.org"), "hash", MONDAY);
    }

    private static Participant confirmedGwen() {
        Participant gwen = gwen();
        gwen.confirm(ConfirmedBy.LINK, "hash", MONDAY);
        return gwen;
    }

    @Test
    void nothing_counts_before_it_is_confirmed() {
        Participant gwen = gwen();

        assertThat(gwen.isConfirmed()).isFalse();
        assertThatThrownBy(() -> gwen.change(reachedAt("g@example.org"), "other", MONDAY))
                .isInstanceOf(IllegalStateException.class);

        gwen.confirm(ConfirmedBy.LETTER, "hash", MONDAY);
        assertThat(gwen.isConfirmed()).isTrue();
        assertThat(gwen.proposed()).isEmpty();
        assertThat(gwen.confirmedBy()).contains(ConfirmedBy.LETTER);
    }

    @Test
    void confirming_twice_changes_nothing() {
        Participant gwen = confirmedGwen();

        gwen.confirm(ConfirmedBy.PHONE, null, MONDAY.plus(Duration.ofDays(1)));

        assertThat(gwen.confirmedBy()).contains(ConfirmedBy.LINK);
    }

    @Test
    void a_new_address_waits_while_other_changes_count() {
        Participant gwen = confirmedGwen();
        gwen.propose(reachedAt("new@example.org"), new Link("y", "second"), MONDAY);

        gwen.change(reachedAt("gwen@example.org").named("Gwen"), "hash", MONDAY);
        assertThat(gwen.profile().reach().email()).isEqualTo("gwen@example.org");

        gwen.confirm(ConfirmedBy.LINK, "new-hash", MONDAY);
        assertThat(gwen.profile().reach().email()).isEqualTo("new@example.org");
        assertThat(gwen.profile().name()).isEqualTo("Gwen");
    }

    @Test
    void a_proposal_can_be_dropped_only_where_something_is_left() {
        Participant gwen = confirmedGwen();
        gwen.propose(reachedAt("new@example.org"), new Link("y", "second"), MONDAY);

        gwen.dropProposal();

        assertThat(gwen.proposed()).isEmpty();
        assertThatThrownBy(() -> gwen().dropProposal()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void she_is_asked_twice_before_two_years_are_over() {
        Participant gwen = confirmedGwen();

        assertThat(gwen.keptUntil()).isEqualTo("2028-11-02T10:00:00Z");
        assertThat(gwen.isToBeAsked(Instant.parse("2028-09-01T10:00:00Z"))).isFalse();
        assertThat(gwen.isToBeAsked(Instant.parse("2028-09-03T10:00:00Z"))).isTrue();
        gwen.asked();
        assertThat(gwen.isToBeAsked(Instant.parse("2028-09-04T10:00:00Z"))).isFalse();
        assertThat(gwen.isToBeAsked(Instant.parse("2028-10-03T10:00:00Z"))).isTrue();
        gwen.asked();
        assertThat(gwen.isToBeAsked(Instant.parse("2028-11-01T10:00:00Z"))).isFalse();

        gwen.keepOn(Instant.parse("2028-11-01T10:00:00Z"));
        assertThat(gwen.keptUntil()).isEqualTo("2030-11-01T10:00:00Z");
        assertThat(gwen.isToBeAsked(Instant.parse("2029-11-01T10:00:00Z"))).isFalse();
    }

    @Test
    void her_link_is_not_sent_again_and_again() {
        Participant gwen = confirmedGwen();
        gwen.sentLink(MONDAY);

        assertThat(gwen.mayBeSentLink(MONDAY.plusSeconds(60), Duration.ofMinutes(10)))
                .isFalse();
        assertThat(gwen.mayBeSentLink(MONDAY.plusSeconds(601), Duration.ofMinutes(10)))
                .isTrue();
    }

    @Test
    void a_carer_is_reached_by_the_first_way_that_she_gave() {
        var carer = new Reach(Channel.CARER, "", "01632 960 001", "1 High Street", "Amina");

        assertThat(carer.way()).contains(Channel.PHONE);
        assertThat(new Reach(Channel.CARER, "", "", "", "Amina").isComplete()).isFalse();
        assertThat(carer.isReachedAs(new Reach(Channel.PHONE, "", "01632960001", "", "")))
                .isTrue();
    }
}
