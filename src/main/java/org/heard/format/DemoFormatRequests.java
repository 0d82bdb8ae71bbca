package org.heard.format;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.WayIn;
import org.heard.language.Dates;
import org.heard.privacy.SpeakableCode;
import org.heard.site.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lets people of the demonstration ask for formats, once, with promises around today: late, due now, to come, kept. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(60)
class DemoFormatRequests implements ApplicationRunner {

    private final FormatRequestRows rows;
    private final Consultations consultations;
    private final PromisePolicy promise;
    private final WorkingDays workingDays;
    private final MoreTimeForLate moreTime;
    private final Staff staff;
    private final Clock clock;
    private final Map<String, SpeakableCode> codes = new HashMap<>();

    DemoFormatRequests(
            FormatRequestRows rows,
            Consultations consultations,
            PromisePolicy promise,
            WorkingDays workingDays,
            MoreTimeForLate moreTime,
            Staff staff,
            Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.promise = promise;
        this.workingDays = workingDays;
        this.moreTime = moreTime;
        this.staff = staff;
        this.clock = clock;
    }

    /** A request as the demo file has it; days are counted from today. Those with the same word share a reference. */
    record Entry(
            @Nullable String about,
            String subject,
            String language,
            Wish wish,
            Delivery delivery,
            String note,
            int dueInWorkingDays,
            @Nullable Integer neededInDays,
            RequestState state,
            boolean assigned,
            @Nullable Integer finishedDaysAgo,
            List<Noted> notes,
            @Nullable WayIn wayIn,
            @Nullable Whom whom,
            @Nullable String together,
            @Nullable Boolean atOnce,
            @Nullable Integer movedToInWorkingDays) {}

    record Noted(int daysAgo, String text) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (rows.count() > 0) {
            return;
        }
        Optional<StaffMember.Id> clerk =
                staff.with(Role.FRONT_DESK).stream().map(StaffMember::id).findFirst();
        try (var in = new ClassPathResource("demo/format-requests.json").getInputStream()) {
            List<Entry> entries = JsonMapper.builder().build().readValue(in, new TypeReference<List<Entry>>() {});
            entries.forEach(entry -> add(entry, clerk));
        }
    }

    private void add(Entry entry, Optional<StaffMember.Id> clerk) {
        LocalDate today = Dates.day(clock.instant());
        LocalDate asked = askedFor(due(today, entry.dueInWorkingDays()), entry.wish(), today);
        var request = new FormatRequest(
                FormatRequest.Id.random(),
                entry.together() == null
                        ? SpeakableCode.random(FormatRequests.GROUPS)
                        : codes.computeIfAbsent(entry.together(), word -> SpeakableCode.random(FormatRequests.GROUPS)),
                UUID.randomUUID(),
                consultation(entry),
                new Asked(
                        entry.subject(),
                        entry.wish(),
                        entry.delivery(),
                        entry.note(),
                        null,
                        entry.whom() == null ? Whom.MYSELF : entry.whom()),
                Locale.forLanguageTag(entry.language()),
                entry.neededInDays() == null ? null : today.plusDays(entry.neededInDays()),
                promise.due(asked, entry.wish()),
                morning(asked));
        clerk.ifPresent(who -> {
            if (entry.wayIn() != null) {
                request.keyed(entry.wayIn(), who);
            }
            if (entry.assigned()) {
                request.assign(who);
            }
            entry.notes().forEach(note -> request.note(ago(note.daysAgo()), who, note.text()));
        });
        bringTo(entry, request);
        tell(entry, request, today);
        rows.save(request);
    }

    private void bringTo(Entry entry, FormatRequest request) {
        Instant finished = ago(entry.finishedDaysAgo() == null ? 0 : entry.finishedDaysAgo());
        switch (entry.state()) {
            case ASKED -> {
                // as it came in
            }
            case BEING_MADE -> request.beginToMake();
            case SENT -> {
                if (Boolean.TRUE.equals(entry.atOnce())) {
                    request.handOver(entry.wish().formats(), finished);
                } else {
                    request.send(finished);
                }
            }
            case CLOSED -> request.close(finished);
        }
    }

    /** What people were told by now: another day, that it is late, and how much time they have. */
    private void tell(Entry entry, FormatRequest request, LocalDate today) {
        if (!request.state().isWaiting()) {
            return;
        }
        if (entry.movedToInWorkingDays() != null) {
            request.promise(workingDays.after(today, entry.movedToInWorkingDays()));
        }
        moreTime.look(request);
        request.toldOfTime();
        if (request.isOverdue(today)) {
            request.toldThatLate(clock.instant());
        }
    }

    private @Nullable UUID consultation(Entry entry) {
        return Optional.ofNullable(entry.about())
                .flatMap(consultations::publicBySlug)
                .map(Consultation::id)
                .map(Consultation.Id::value)
                .orElse(null);
    }

    /** The working day that many working days from today; today, or the last one before, for none. */
    private LocalDate due(LocalDate today, int inWorkingDays) {
        if (inWorkingDays > 0) {
            return workingDays.after(today, inWorkingDays);
        }
        LocalDate day = today;
        for (int back = -inWorkingDays; back > 0 || !workingDays.isWorkingDay(day); day = day.minusDays(1)) {
            if (workingDays.isWorkingDay(day)) {
                back--;
            }
        }
        return day;
    }

    /** The last day on which asking brings the promise of that day at the latest. */
    private LocalDate askedFor(LocalDate due, Wish wish, LocalDate today) {
        LocalDate asked = today;
        while (promise.due(asked, wish).isAfter(due)) {
            asked = asked.minusDays(1);
        }
        return asked;
    }

    private Instant morning(LocalDate day) {
        Instant ten = day.atTime(LocalTime.of(10, 12)).atZone(Dates.ZONE).toInstant();
        return ten.isAfter(clock.instant()) ? clock.instant() : ten;
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
