package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.heard.privacy.SpeakableCode;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftRemovalTest extends PortalTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftRemoval removal;

    @Test
    void what_was_not_sent_can_be_read_for_thirty_days_after_closing_and_is_then_deleted() {
        AskedConsultation club = AskedConsultation.open(database, clock.instant());
        SpeakableCode code = drafts.begin(club.id(), AnsweringAs.of(Capacity.MYSELF), Locale.ENGLISH);

        clock.pass(Duration.ofDays(7 + 29));
        removal.removeOld();
        assertThat(drafts.find(code)).isPresent();

        clock.pass(Duration.ofDays(2));
        removal.removeOld();
        assertThat(drafts.find(code)).isEmpty();
    }

    @Test
    void what_people_type_is_sealed_and_their_code_is_not_kept() {
        AskedConsultation club = AskedConsultation.open(database, clock.instant());
        SpeakableCode code = drafts.begin(club.id(), AnsweringAs.forOrganisation("Moira's Club", "40"), Locale.ENGLISH);

        String row = database.queryForMap(
                        "SELECT * FROM response_draft WHERE consultation_id = ?",
                        club.id().value())
                .toString();
        assertThat(row).doesNotContain("Moira").doesNotContain(code.text());
        assertThat(drafts.find(code).orElseThrow().who().organisation()).isEqualTo("Moira's Club");
    }
}
