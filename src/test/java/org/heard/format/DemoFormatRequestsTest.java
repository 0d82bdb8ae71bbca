package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.consultation.WayIn;
import org.heard.language.Dates;
import org.heard.site.WorkingDays;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The demonstration shows every state of a request, with promises that the policy would really make. */
class DemoFormatRequestsTest extends PortalTest {

    @Autowired
    private FormatRequestRows rows;

    @Autowired
    private PromisePolicy promise;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private DemoFormatRequests demo;

    // other tests let years pass and delete what was finished
    @BeforeEach
    void people_ask() throws Exception {
        rows.deleteAll();
        demo.run(new DefaultApplicationArguments());
    }

    @Test
    void every_state_is_there_and_every_promise_is_true() {
        LocalDate today = Dates.day(clock.instant());
        List<FormatRequest> all = rows.findAll();

        assertThat(all).extracting(FormatRequest::state).contains(RequestState.values());
        assertThat(all).allSatisfy(request -> {
            LocalDate asked = Dates.day(request.askedAt());
            assertThat(request.firstDueOn())
                    .isEqualTo(promise.due(asked, request.asked().wish()));
            request.sentAt().ifPresent(sent -> assertThat(sent).isAfter(request.askedAt()));
        });
        assertThat(all).anyMatch(request -> request.isOverdue(today));
        if (workingDays.isWorkingDay(today)) {
            assertThat(all)
                    .anyMatch(request ->
                            request.state().isWaiting() && request.dueOn().equals(today));
        }
        assertThat(all).anyMatch(request -> request.asked().wish().language().equals("pl"));
        assertThat(all).anyMatch(request -> request.assignedTo().isPresent());
        assertThat(all).extracting(request -> request.asked().delivery().way()).contains(Delivery.Way.values());
        assertThat(all)
                .extracting(FormatRequest::wayIn)
                .contains(WayIn.ONLINE, WayIn.PHONE, WayIn.PAPER, WayIn.TEXT_MESSAGE, WayIn.IN_PERSON);
        assertThat(all).anyMatch(FormatRequest::isSentAtOnce);
        assertThat(all).anyMatch(request -> request.ownTime().isPresent());
        assertThat(all).anyMatch(request -> !request.dueOn().equals(request.firstDueOn()));
        assertThat(all).anyMatch(request -> request.asked().whom() == Whom.SUPPORTED);
    }
}
