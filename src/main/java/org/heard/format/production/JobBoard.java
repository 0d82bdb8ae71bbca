package org.heard.format.production;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.format.FormatRequest;
import org.heard.language.Dates;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has to be made, as staff see it. Editors see what is made of consultations, and not who asked; the front desk and
 * administrators see all.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class JobBoard {

    private static final Set<JobState> FINISHED = Set.of(JobState.SENT, JobState.CANCELLED);
    private static final int MOST_FINISHED = 200;

    private final ProductionJobRows rows;
    private final JobSheets sheets;
    private final JobFiles files;
    private final JobRequestRows requests;
    private final Deadlines deadlines;
    private final Staff staff;
    private final Clock clock;

    JobBoard(
            ProductionJobRows rows,
            JobSheets sheets,
            JobFiles files,
            JobRequestRows requests,
            Deadlines deadlines,
            Staff staff,
            Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.files = files;
        this.requests = requests;
        this.deadlines = deadlines;
        this.staff = staff;
        this.clock = clock;
    }

    /** What still has to be done, most urgent first, so that what is overdue stands on top. */
    public List<JobSheet> open() {
        return forMe(sheets.open());
    }

    /** What was sent or cancelled, latest first; at most 200. */
    public List<JobSheet> finished() {
        return forMe(sheets.of(rows.findByStateInOrderByFinishedAtDesc(FINISHED, Limit.of(MOST_FINISHED))));
    }

    /** One job. */
    public Optional<JobSheet> byId(ProductionJob.Id id) {
        return rows.findById(id)
                .flatMap(job -> forMe(List.of(sheets.of(job))).stream().findFirst());
    }

    /** The jobs that a request waits for, or waited. */
    public List<JobSheet> of(FormatRequest.Id request) {
        return forMe(sheets.of(rows.findAllById(requests.findByKeyRequest(request.value()).stream()
                .map(JobRequest::job)
                .toList())));
    }

    /** Other open jobs for the same format: what two people called by two names may be one thing. */
    public List<JobSheet> alike(ProductionJob.Id id) {
        Wanted wanted = byId(id).orElseThrow(() -> new ProductionRefusal("production.refusal.gone"))
                .job()
                .wanted();
        return open().stream()
                .filter(sheet ->
                        !sheet.job().id().equals(id) && sheet.job().wanted().isSameForm(wanted))
                .toList();
    }

    private List<JobSheet> forMe(List<JobSheet> all) {
        if (knowsPeople()) {
            return all;
        }
        return all.stream()
                .filter(sheet -> sheet.job().consultation().isPresent())
                .map(JobSheet::withoutPeople)
                .toList();
    }

    /** Whether it has to be ready within three working days, is overdue, or its supplier is late or will be. */
    public boolean isPressing(JobSheet sheet) {
        return sheet.job().state().isOpen()
                && (sheet.due()
                                .filter(due -> deadlines.isSoon(due, Dates.day(clock.instant())))
                                .isPresent()
                        || sheet.comesTooLate()
                        || sheet.job().isLateFromSupplier(Dates.day(clock.instant())));
    }

    /** Whether whoever is signed in may know who asked for what. */
    public boolean knowsPeople() {
        return staff.current()
                .filter(me -> me.hasAny(Role.FRONT_DESK, Role.ADMINISTRATOR))
                .isPresent();
    }

    /** The file that has come and is not offered to everyone. */
    Optional<JobFiles.Opened> file(ProductionJob.Id id) {
        return byId(id).flatMap(sheet -> files.open(sheet.job()));
    }
}
