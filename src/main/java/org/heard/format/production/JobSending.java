package org.heard.format.production;

import java.time.Clock;
import java.util.List;
import org.heard.account.StaffMember;
import org.heard.format.FormatRequest;
import org.heard.format.FormatWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives what is ready to those who wait for it. A request is met when everything that it asked for is. */
@Component
class JobSending {

    private final JobRequestRows rows;
    private final FormatWork work;
    private final ProductionPost post;
    private final Clock clock;

    JobSending(JobRequestRows rows, FormatWork work, ProductionPost post, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.post = post;
        this.clock = clock;
    }

    /** Gives what can be opened to one more person. */
    void toOne(ProductionJob job, JobRequest row, FormatRequest request) {
        to(job, row, request, null, "");
    }

    /** Gives it to everyone who waits; then the job is done. */
    void toAll(ProductionJob job, StaffMember.@Nullable Id by, String how) {
        rows.findByKeyJobIn(List.of(job.id().value())).stream()
                .filter(row -> row.sentAt().isEmpty())
                .forEach(row -> work.byId(row.request())
                        .filter(request -> request.state().isWaiting())
                        .ifPresent(request -> to(job, row, request, by, how)));
        job.finish(clock.instant(), by);
    }

    private void to(ProductionJob job, JobRequest row, FormatRequest request, StaffMember.@Nullable Id by, String how) {
        row.sent(clock.instant());
        post.ready(job, row, request);
        boolean met = rows.findByKeyRequest(request.id().value()).stream()
                .allMatch(each -> each.sentAt().isPresent() && !each.asksForMore());
        if (met) {
            work.sent(request.id(), by, how);
        } else if (by != null && !how.isBlank()) {
            work.note(request.id(), by, how);
        }
    }
}
