package org.heard.format;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Looks every few minutes whether files were made that somebody asked for before there were any, and sends them (F2). */
@Service
class FilesForWaiting {

    private static final Logger log = LoggerFactory.getLogger(FilesForWaiting.class);
    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final Set<RequestState> WAITING = Set.of(RequestState.ASKED, RequestState.BEING_MADE);

    private final FormatRequestRows rows;
    private final FormatRequests requests;

    FilesForWaiting(FormatRequestRows rows, FormatRequests requests) {
        this.rows = rows;
        this.requests = requests;
    }

    /** Looks at all that wait, each by itself. */
    void run() {
        rows.findByStateInOrderByDueOnAscAskedAtAsc(WAITING).stream()
                .map(FormatRequest::id)
                .forEach(this::look);
    }

    private void look(FormatRequest.Id id) {
        try {
            requests.handOverSince(id);
        } catch (DataAccessException changedMeanwhile) {
            log.info("A request for a format was changed while it was looked at; it is looked at again soon");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> filesForWaitingTask(FilesForWaiting waiting) {
            return Tasks.recurring("format-ready", FixedDelay.of(OFTEN)).execute((instance, context) -> waiting.run());
        }
    }
}
