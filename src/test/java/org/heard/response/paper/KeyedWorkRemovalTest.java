package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.heard.response.AskedConsultation;
import org.heard.response.DraftsRemoved;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that was begun on the desk and left is not kept for ever. */
class KeyedWorkRemovalTest extends PortalTest {

    @Autowired
    private KeyedWorkRemoval removal;

    private void begun(UUID who, AskedConsultation consultation, Duration ago) {
        database.update(
                "INSERT INTO keyed_work (consultation_id, staff_id, content, kept_at) VALUES (?, ?, 'sealed', ?)",
                consultation.id().value(),
                who,
                Timestamp.from(clock.instant().minus(ago)));
    }

    private List<UUID> left(AskedConsultation consultation) {
        return database.queryForList(
                "SELECT staff_id FROM keyed_work WHERE consultation_id = ?",
                UUID.class,
                consultation.id().value());
    }

    @Test
    void a_form_that_was_left_goes_after_thirty_days_and_sooner_where_drafts_are_deleted_already() {
        AskedConsultation open = AskedConsultation.open(database, clock.instant());
        AskedConsultation over =
                AskedConsultation.open(database, clock.instant().minus(Duration.ofDays(60)));
        UUID ffion = UUID.randomUUID();
        UUID huw = UUID.randomUUID();
        begun(ffion, open, Duration.ofDays(29));
        begun(huw, open, Duration.ofDays(31));
        begun(ffion, over, Duration.ofDays(1));
        begun(huw, over, Duration.ofDays(8));

        removal.removed(new DraftsRemoved());

        assertThat(left(open)).containsExactly(ffion);
        assertThat(left(over))
                .as("a form that came in the post today is being keyed")
                .containsExactly(ffion);
    }
}
