package org.heard.format.production;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.heard.account.Audit;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.FormatWork;
import org.heard.format.production.JobSheet.Waiter;
import org.heard.language.Dates;
import org.heard.participant.InformationFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with what has to be made. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
public class ProductionDesk {

    private final ProductionJobRows rows;
    private final SupplierRows suppliers;
    private final ProductionJobs jobs;
    private final JobBoard board;
    private final JobSheets sheets;
    private final JobFiles files;
    private final JobSending sending;
    private final JobRequestRows requests;
    private final FormatWork work;
    private final Consultations consultations;
    private final Deadlines deadlines;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    ProductionDesk(
            ProductionJobRows rows,
            SupplierRows suppliers,
            ProductionJobs jobs,
            JobBoard board,
            JobSheets sheets,
            JobFiles files,
            JobSending sending,
            JobRequestRows requests,
            FormatWork work,
            Consultations consultations,
            Deadlines deadlines,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.suppliers = suppliers;
        this.jobs = jobs;
        this.board = board;
        this.sheets = sheets;
        this.files = files;
        this.sending = sending;
        this.requests = requests;
        this.work = work;
        this.consultations = consultations;
        this.deadlines = deadlines;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Has something made of a consultation before anyone asks (F3); if it is made already, that job.
     *
     * @param by the day by which it has to be ready
     */
    public ProductionJob.Id begin(
            Consultation.Id consultation, InformationFormat format, String variant, String language, LocalDate by) {
        Consultation about = consultations.byId(consultation).orElseThrow();
        var wanted = new Wanted(about.text().title().text(Locale.ENGLISH), format, variant, language, "");
        ProductionJob job = jobs.findOrBegin(consultation, null, wanted, me());
        if (job.state().isOpen()) {
            job.wantBy(by);
        }
        audit.record("production.begun", subject(job));
        return job.id();
    }

    /** Gives it to a colleague, or to nobody. */
    public void assign(ProductionJob.Id id, StaffMember.@Nullable Id who) {
        act(id, "production.assigned", job -> job.assign(who));
    }

    /** A supplier was asked what it would cost. */
    public void askQuote(ProductionJob.Id id, Supplier.Id supplier) {
        act(id, "production.quote-asked", job -> {
            require(supplier);
            job.askQuote(supplier, now(), me());
            takeOn(job);
        });
    }

    /**
     * It was ordered, or is being made in the house. Those who wait can see that it is being made.
     *
     * @param supplier who makes it, or null for the house
     * @param pence what it will cost, or null when that is not known
     * @param expected the day on which it should come, or null for the usual time of the supplier
     */
    public void order(
            ProductionJob.Id id, Supplier.@Nullable Id supplier, @Nullable Long pence, @Nullable LocalDate expected) {
        act(id, "production.ordered", job -> {
            LocalDate comes = expected != null ? expected : expected(supplier);
            job.order(supplier, pence, comes, now(), me());
            takeOn(job);
            waiting(id).forEach(waiter -> work.begin(waiter.request().id()));
        });
    }

    /** The day on which something that is ordered today comes from a supplier; made in the house, it takes none. */
    @Transactional(readOnly = true)
    public LocalDate expected(Supplier.@Nullable Id supplier) {
        return deadlines.after(today(), supplier == null ? 0 : require(supplier).turnaround());
    }

    /** The supplier names another day. */
    public void expect(ProductionJob.Id id, LocalDate day) {
        act(id, "production.expected", job -> job.expect(day));
    }

    /** It has come, and cost that much if that is known. */
    public void receive(ProductionJob.Id id, @Nullable Long pence) {
        act(id, "production.received", job -> job.receive(pence, now(), me()));
    }

    /**
     * Keeps the file that has come, until it is checked.
     *
     * @throws org.heard.consultation.ConsultationRefusal when it is empty, too large, or of a kind that is not taken
     */
    public void attach(ProductionJob.Id id, byte[] content) {
        act(id, "production.file", job -> files.keep(job, content));
    }

    /** It is right. A file that says a consultation is among its documents from now on, for everyone. */
    public void check(ProductionJob.Id id, JobResult result) {
        act(id, "production.checked", job -> {
            job.check(result, now(), me());
            if (result == JobResult.FILE) {
                files.offer(job);
            }
        });
    }

    /** Something is wrong: it is made again. */
    public void sendBack(ProductionJob.Id id, String why) {
        act(id, "production.sent-back", job -> {
            LocalDate again = expected(job.order().who().orElse(null));
            job.sendBack(again, now(), me());
            note(job, why);
        });
    }

    /** It was given to everyone who waits for it, each in her own way; who gets it by e-mail is written to now. */
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMINISTRATOR')")
    public void sendToAll(ProductionJob.Id id, String how) {
        act(id, "production.sent", job -> {
            note(job, how);
            sending.toAll(job, me(), how);
        });
    }

    /** It is not made; why is written down. Those who wait are for the front desk again. */
    public void cancel(ProductionJob.Id id, String why) {
        act(id, "production.cancelled", job -> {
            job.cancel(now(), me());
            note(job, why);
        });
    }

    /**
     * Lets those who wait for one job wait for another, which makes the same; the first is cancelled.
     *
     * @param id the job that is not needed
     * @param into the job that makes it
     */
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMINISTRATOR')")
    public void join(ProductionJob.Id id, ProductionJob.Id into) {
        ProductionJob kept = find(into);
        act(id, "production.joined", job -> {
            if (!kept.state().isOpen() || !kept.wanted().isSameForm(job.wanted())) {
                throw new ProductionRefusal("production.refusal.meanwhile");
            }
            requests.findByKeyJobIn(List.of(id.value())).stream()
                    .filter(row -> row.sentAt().isEmpty())
                    .forEach(row -> {
                        requests.delete(row);
                        requests.save(new JobRequest(into, row.request(), row.asksForMore()));
                    });
            job.cancel(now(), me());
        });
    }

    /** Writes something down for colleagues. */
    public void note(ProductionJob.Id id, String text) {
        note(find(id), text);
    }

    private List<Waiter> waiting(ProductionJob.Id id) {
        return sheets.of(find(id)).people().stream().filter(Waiter::waits).toList();
    }

    private void takeOn(ProductionJob job) {
        if (job.owner().isEmpty()) {
            job.assign(me());
        }
    }

    private void note(ProductionJob job, String text) {
        if (!text.isBlank()) {
            job.note(now(), me(), text.strip());
        }
    }

    private void act(ProductionJob.Id id, String action, Consumer<ProductionJob> change) {
        ProductionJob job = find(id);
        change.accept(job);
        audit.record(action, subject(job));
    }

    private String subject(ProductionJob job) {
        return job.consultation()
                .flatMap(consultations::byId)
                .map(Consultation::slug)
                .orElseGet(() -> job.id().value().toString());
    }

    private ProductionJob find(ProductionJob.Id id) {
        return rows.findById(id)
                .filter(job -> board.knowsPeople() || job.consultation().isPresent())
                .orElseThrow(() -> new ProductionRefusal("production.refusal.gone"));
    }

    private Supplier require(Supplier.Id id) {
        return suppliers.findById(id).orElseThrow(() -> new ProductionRefusal("production.refusal.gone"));
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return Dates.day(now());
    }

    private StaffMember.Id me() {
        return staff.current().map(SignedIn::id).orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
