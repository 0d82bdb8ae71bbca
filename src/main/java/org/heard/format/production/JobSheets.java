package org.heard.format.production;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.format.FormatRequest;
import org.heard.format.FormatWork;
import org.heard.format.production.JobSheet.Waiter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts jobs together with the requests that wait for them. */
@Service
@Transactional(readOnly = true)
class JobSheets {

    /** What has to be ready first stands first; what nobody set a day for stands last. */
    private static final Comparator<JobSheet> MOST_URGENT = Comparator.comparing(
                    (JobSheet sheet) -> sheet.due().orElse(LocalDate.MAX))
            .thenComparing(sheet -> sheet.job().begunAt());

    private final ProductionJobRows rows;
    private final JobRequestRows requests;
    private final FormatWork work;
    private final Deadlines deadlines;

    JobSheets(ProductionJobRows rows, JobRequestRows requests, FormatWork work, Deadlines deadlines) {
        this.rows = rows;
        this.requests = requests;
        this.work = work;
        this.deadlines = deadlines;
    }

    /** What still has to be done, most urgent first. */
    List<JobSheet> open() {
        List<JobState> open =
                List.of(JobState.values()).stream().filter(JobState::isOpen).toList();
        return of(rows.findByStateIn(open)).stream().sorted(MOST_URGENT).toList();
    }

    JobSheet of(ProductionJob job) {
        return of(List.of(job)).getFirst();
    }

    List<JobSheet> of(Collection<ProductionJob> jobs) {
        List<JobRequest> all = requests.findByKeyJobIn(
                jobs.stream().map(job -> job.id().value()).toList());
        Map<FormatRequest.Id, FormatRequest> known =
                work.byIds(all.stream().map(JobRequest::request).distinct().toList()).stream()
                        .collect(Collectors.toMap(FormatRequest::id, Function.identity()));
        Map<ProductionJob.Id, List<JobRequest>> byJob = all.stream().collect(Collectors.groupingBy(JobRequest::job));
        return jobs.stream()
                .map(job -> sheet(job, byJob.getOrDefault(job.id(), List.of()), known))
                .toList();
    }

    private JobSheet sheet(ProductionJob job, List<JobRequest> its, Map<FormatRequest.Id, FormatRequest> known) {
        List<Waiter> people = its.stream()
                .flatMap(
                        row -> Optional.ofNullable(known.get(row.request()))
                                .map(request -> new Waiter(request, row.sentAt()))
                                .stream())
                .sorted(Comparator.comparing((Waiter waiter) -> !waiter.waits())
                        .thenComparing(waiter -> waiter.request().dueOn()))
                .toList();
        List<FormatRequest> waiting =
                people.stream().filter(Waiter::waits).map(Waiter::request).toList();
        return new JobSheet(job, people, waiting.size(), deadlines.due(job, waiting));
    }
}
