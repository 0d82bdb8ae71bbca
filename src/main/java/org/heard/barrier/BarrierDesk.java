package org.heard.barrier;

import java.time.Clock;
import java.util.List;
import org.heard.account.Audit;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with reports of pages that somebody could not use. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class BarrierDesk {

    private static final int MOST_ANSWERED = 50;

    private final BarrierReportRows rows;
    private final Audit audit;
    private final Clock clock;

    BarrierDesk(BarrierReportRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What still has to be answered, the earliest promise first. */
    @Transactional(readOnly = true)
    public List<BarrierReport> waiting() {
        return rows.findByAnsweredAtIsNullOrderByDueOnAscReportedAtAsc();
    }

    /** What was answered, latest first; at most 50. */
    @Transactional(readOnly = true)
    public List<BarrierReport> answered() {
        return rows.findByAnsweredAtIsNotNullOrderByAnsweredAtDesc(Limit.of(MOST_ANSWERED));
    }

    /** She was answered; one that is gone meanwhile needs no answer. */
    public void answer(BarrierReport.Id id) {
        rows.findById(id).ifPresent(report -> {
            report.answer(clock.instant());
            audit.record("barrier.answered", id.value().toString());
        });
    }

    /** It was not answered after all. */
    public void reopen(BarrierReport.Id id) {
        rows.findById(id).ifPresent(report -> {
            report.reopen();
            audit.record("barrier.again", id.value().toString());
        });
    }
}
