package org.heard.format.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.account.desk.TodayItems;
import org.heard.format.Delivery.Way;
import org.heard.format.FormatRequest;
import org.heard.language.Dates;
import org.heard.participant.InformationFormat;
import org.heard.response.AskedConsultation;
import org.heard.site.WorkingDays;
import org.heard.testing.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sees to a job is reminded in time, once, and administrators hear when a promise is broken. */
class JobRemindersTest extends FormatAsking {

    @Autowired
    private JobReminders reminders;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Staff staff;

    @Autowired
    private List<TodayItems> groups;

    private StaffMember ffion;
    private StaffMember ada;
    private FormatRequest gwen;
    private ProductionJob.Id job;

    @BeforeEach
    void ffion_sees_to_gwens_braille() {
        ffion = staff.with(Role.FRONT_DESK).getFirst();
        ada = staff.with(Role.ADMINISTRATOR).getFirst();
        signIn(ffion.email(), "FRONT_DESK");
        gwen = ask(
                AskedConsultation.without(database, Instant.now()).id(),
                Way.POST,
                "",
                format(InformationFormat.BRAILLE));
        job = jobOf(gwen);
        desk.assign(job, ffion.id());
    }

    /** Goes to noon of a day. */
    private void go(LocalDate day) {
        clock.reset();
        clock.pass(Duration.between(
                clock.instant(), day.atTime(12, 0).atZone(Dates.ZONE).toInstant()));
    }

    private long mails(StaffMember member, String about) {
        return post.to(member.email()).stream()
                .filter(sent -> sent.about().equals(about))
                .filter(sent -> sent.body().contains(job.value().toString()))
                .count();
    }

    private LocalDate due() {
        return deadlines.toBeSent(gwen);
    }

    @Test
    void nothing_is_said_before_it_is_time() {
        go(deadlines.before(due(), 4));
        reminders.run();

        assertThat(mails(ffion, "production.remind.soon.about")).isZero();
    }

    @Test
    void she_is_reminded_three_working_days_before_and_only_once() {
        go(deadlines.before(due(), 3));
        reminders.run();
        reminders.run();
        go(deadlines.before(due(), 2));
        reminders.run();

        assertThat(mails(ffion, "production.remind.soon.about")).isEqualTo(1);
        assertThat(mails(ada, "production.remind.soon.about")).isZero();
        Post.Sent mail = post.to(ffion.email()).stream()
                .filter(sent -> sent.body().contains(job.value().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(mail.body()).contains(Dates.full(Locale.ENGLISH, due())).doesNotContain("High Street");
    }

    @Test
    void administrators_hear_when_it_is_overdue_but_not_on_days_without_work() {
        LocalDate late = deadlines.after(due(), 1);
        go(late);
        reminders.run();
        reminders.run();

        assertThat(mails(ffion, "production.remind.overdue.about")).isEqualTo(1);
        assertThat(mails(ada, "production.remind.overdue.about")).isEqualTo(1);
        assertThat(jobsOf(gwen).getFirst().isOverdue(late)).isTrue();

        LocalDate holiday = late;
        while (workingDays.isWorkingDay(holiday)) {
            holiday = holiday.plusDays(1);
        }
        desk.order(job, null, null, late.minusDays(1));
        go(holiday);
        reminders.run();
        assertThat(mails(ffion, "production.remind.supplier-late.about")).isZero();
        go(deadlines.after(holiday, 1));
        reminders.run();
        assertThat(mails(ffion, "production.remind.supplier-late.about")).isEqualTo(1);
        assertThat(mails(ada, "production.remind.supplier-late.about")).isZero();
    }

    @Test
    void what_nobody_sees_to_is_told_to_administrators() {
        desk.assign(job, null);
        go(due());
        reminders.run();

        assertThat(mails(ffion, "production.remind.soon.about")).isZero();
        assertThat(mails(ada, "production.remind.soon.about")).isEqualTo(1);
    }

    @Test
    void the_first_page_shows_it_when_it_presses_or_nobody_sees_to_it() {
        go(deadlines.before(due(), 4));
        assertThat(board.isPressing(sheet())).isFalse();
        go(deadlines.before(due(), 3));
        assertThat(board.isPressing(sheet())).isTrue();
        go(due().plusDays(40));
        assertThat(today())
                .anySatisfy(
                        item -> assertThat(item.isOverdue(due().plusDays(40))).isTrue());
    }

    private JobSheet sheet() {
        return jobsOf(gwen).getFirst();
    }

    private List<TodayItems.Item> today() {
        return groups.stream()
                .filter(group -> group.titleKey().equals("production.jobs.title"))
                .flatMap(group -> group.waiting(Locale.ENGLISH).stream())
                .toList();
    }
}
