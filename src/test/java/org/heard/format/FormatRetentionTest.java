package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What people asked for is forgotten a year after it was dealt with. */
class FormatRetentionTest extends PortalTest {

    @Autowired
    private FormatRequests requests;

    @Autowired
    private FormatRequestRows rows;

    @Autowired
    private FormatRetention retention;

    @Autowired
    private TransactionTemplate transaction;

    private String gwensRequest() {
        var wish = new Wish(List.of(new WantedFormat(InformationFormat.BRAILLE, "contracted")), "", "");
        var delivery = new Delivery(Delivery.Way.POST, "Gwen", "", "", "1 High Street");
        var asked = new Asked("Day services", wish, delivery, "");
        return requests.ask(UUID.randomUUID().toString(), null, asked, null, Locale.ENGLISH);
    }

    private void finish(String code, boolean sent) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            FormatRequest request = rows.findByCodeOrderByAskedAtAscIdAsc(code).getFirst();
            if (sent) {
                request.send(now);
            } else {
                request.close(now);
            }
        });
    }

    @Test
    void a_request_is_deleted_one_year_after_it_was_sent_or_closed_and_not_while_it_waits() {
        String sent = gwensRequest();
        String closed = gwensRequest();
        String waiting = gwensRequest();
        clock.pass(Duration.ofDays(20));
        finish(sent, true);
        finish(closed, false);
        assertThat(requests.progress(sent).getFirst().sent()).isPresent();
        assertThat(requests.progress(closed).getFirst().sent()).isEmpty();

        clock.pass(Duration.ofDays(364));
        retention.run();
        assertThat(requests.progress(sent)).isNotEmpty();
        assertThat(requests.progress(closed)).isNotEmpty();

        clock.pass(Duration.ofDays(3));
        retention.run();
        assertThat(requests.progress(sent)).isEmpty();
        assertThat(requests.progress(closed)).isEmpty();
        assertThat(requests.progress(waiting)).isNotEmpty();
    }

    @Test
    void what_is_taken_up_again_is_owed_once_more() {
        String code = gwensRequest();
        finish(code, true);
        transaction.executeWithoutResult(
                status -> rows.findByCodeOrderByAskedAtAscIdAsc(code).getFirst().takeUpAgain());

        clock.pass(Duration.ofDays(400));
        retention.run();

        assertThat(requests.progress(code).getFirst().sent()).isEmpty();
    }
}
