package org.heard.format.production;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.participant.InformationFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Suppliers and jobs of the demonstration, once: one job in every state, for the requests that people made there. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(70)
class DemoProduction implements ApplicationRunner {

    private static final int STEPS = 6;
    private static final Duration TEN_HOURS = Duration.ofHours(10);

    private final SupplierRows suppliers;
    private final ProductionJobRows rows;
    private final ProductionJobs jobs;
    private final ProductionIntake intake;
    private final Consultations consultations;
    private final Deadlines deadlines;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoProduction(
            SupplierRows suppliers,
            ProductionJobRows rows,
            ProductionJobs jobs,
            ProductionIntake intake,
            Consultations consultations,
            Deadlines deadlines,
            Staff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.suppliers = suppliers;
        this.rows = rows;
        this.jobs = jobs;
        this.intake = intake;
        this.consultations = consultations;
        this.deadlines = deadlines;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    record Demo(List<Supplier.Entry> suppliers, List<Entry> jobs) {}

    /** A job as the demo file has it; days are counted from today. */
    record Entry(
            String about,
            InformationFormat format,
            String variant,
            String language,
            JobState state,
            @Nullable String supplier,
            @Nullable Long quotePence,
            @Nullable Long costPence,
            int begunDaysAgo,
            @Nullable Integer finishedDaysAgo,
            @Nullable Integer expectedInWorkingDays,
            @Nullable Integer wantedInWorkingDays,
            boolean owned,
            List<String> notes) {}

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (suppliers.count() > 0) {
            return;
        }
        try (var in = new ClassPathResource("demo/format-jobs.json").getInputStream()) {
            Demo demo = JsonMapper.builder().build().readValue(in, Demo.class);
            transaction.executeWithoutResult(status -> prepare(demo));
        }
        intake.takeAll();
    }

    private void prepare(Demo demo) {
        var known = new HashMap<String, Supplier.Id>();
        demo.suppliers()
                .forEach(entry -> known.put(
                        entry.name(),
                        suppliers
                                .save(new Supplier(Supplier.Id.random(), entry))
                                .id()));
        Optional<StaffMember.Id> clerk =
                staff.with(Role.FRONT_DESK).stream().map(StaffMember::id).findFirst();
        demo.jobs()
                .forEach(entry -> consultations
                        .publicBySlug(entry.about())
                        .ifPresent(about -> clerk.ifPresent(who -> rows.save(job(entry, about, known, who)))));
    }

    private ProductionJob job(Entry entry, Consultation about, Map<String, Supplier.Id> known, StaffMember.Id who) {
        var wanted = new Wanted(
                about.text().title().text(Locale.ENGLISH), entry.format(), entry.variant(), entry.language(), "");
        Instant begun = morning(ago(entry.begunDaysAgo()));
        var job = new ProductionJob(
                ProductionJob.Id.random(), jobs.key(about.id(), null, wanted), about.id(), null, wanted, begun, null);
        if (entry.owned()) {
            job.assign(who);
        }
        if (entry.wantedInWorkingDays() != null) {
            job.wantBy(day(entry.wantedInWorkingDays()));
        }
        bringTo(entry, job, Optional.ofNullable(entry.supplier()).map(known::get), who);
        entry.notes().forEach(note -> job.note(begun.plus(Duration.ofHours(3)), who, note));
        return job;
    }

    /** At ten in the morning of that day, if that has come. */
    private Instant morning(Instant when) {
        Instant ten = when.truncatedTo(ChronoUnit.DAYS).plus(TEN_HOURS);
        return ten.isAfter(clock.instant()) ? clock.instant() : ten;
    }

    /** Takes the steps that lead to the state, at even distances between beginning and end. */
    private void bringTo(Entry entry, ProductionJob job, Optional<Supplier.Id> supplier, StaffMember.Id who) {
        Instant begun = morning(ago(entry.begunDaysAgo()));
        Instant end = ago(entry.finishedDaysAgo() == null ? 0 : entry.finishedDaysAgo());
        Duration step = Duration.between(begun, end).dividedBy(STEPS);
        JobState state = entry.state();
        if (state != JobState.WANTED && supplier.isPresent()) {
            job.askQuote(supplier.get(), morning(begun.plus(step)), who);
        }
        if (state == JobState.CANCELLED) {
            job.cancel(end, who);
        }
        if (state.compareTo(JobState.ORDERED) >= 0 && state != JobState.CANCELLED) {
            LocalDate expected = day(entry.expectedInWorkingDays() == null ? 0 : entry.expectedInWorkingDays());
            job.order(
                    supplier.orElse(null),
                    entry.quotePence(),
                    expected,
                    morning(begun.plus(step.multipliedBy(2))),
                    who);
            if (state.compareTo(JobState.RECEIVED) >= 0) {
                job.receive(entry.costPence(), morning(begun.plus(step.multipliedBy(4))), who);
            }
            if (state.compareTo(JobState.CHECKED) >= 0) {
                job.check(JobResult.THING, morning(begun.plus(step.multipliedBy(5))), who);
            }
            if (state == JobState.SENT) {
                job.finish(end, who);
            }
        }
    }

    private LocalDate day(int workingDays) {
        LocalDate today = Dates.day(clock.instant());
        return workingDays < 0 ? deadlines.before(today, -workingDays) : deadlines.after(today, workingDays);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
