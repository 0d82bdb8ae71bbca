package org.heard.format;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Set;
import org.heard.language.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks each morning whether promises were kept: whoever was promised a day that has passed is told so once, and has more
 * time to answer from then on, each day that it is late a day more (F2, A3).
 */
@Service
class LateRequests {

    private static final Logger log = LoggerFactory.getLogger(LateRequests.class);
    private static final LocalTime EARLY = LocalTime.of(0, 20);
    private static final Set<RequestState> WAITING = Set.of(RequestState.ASKED, RequestState.BEING_MADE);

    private final FormatRequestRows rows;
    private final MoreTimeForLate moreTime;
    private final FormatPost post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateRequests(
            FormatRequestRows rows,
            MoreTimeForLate moreTime,
            FormatPost post,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.moreTime = moreTime;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at all that wait, each by itself. */
    void run() {
        rows.findByStateInOrderByDueOnAscAskedAtAsc(WAITING).stream()
                .map(FormatRequest::id)
                .forEach(this::look);
    }

    private void look(FormatRequest.Id id) {
        try {
            transaction.executeWithoutResult(status -> rows.findById(id)
                    .filter(request -> request.state().isWaiting())
                    .ifPresent(this::look));
        } catch (ConcurrencyFailureException changedMeanwhile) {
            log.info("A request for a format was changed while it was looked at; it is looked at again tomorrow");
        }
    }

    private void look(FormatRequest request) {
        moreTime.look(request);
        if (request.isOverdue(Dates.day(clock.instant())) && !request.isToldThatLate()) {
            post.late(request);
            request.toldThatLate(clock.instant());
        } else if (request.ownTime().filter(time -> !time.wasTold()).isPresent()) {
            post.moreTime(request);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> lateRequestsTask(LateRequests late) {
            return Tasks.recurring("format-late", Schedules.daily(Dates.ZONE, EARLY))
                    .execute((instance, context) -> late.run());
        }
    }
}
