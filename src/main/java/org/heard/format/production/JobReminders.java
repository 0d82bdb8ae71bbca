package org.heard.format.production;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.format.production.JobReminder.Kind;
import org.heard.html.HtmlSettings;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.Outbox;
import org.heard.privacy.EmailAddress;
import org.heard.site.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever sees to a job: three working days before it has to be ready, when it is overdue, and when its supplier
 * is late; each once. Administrators hear of what is overdue, and of what nobody sees to. A mail names the consultation
 * at most, never a person or her words.
 */
@Service
class JobReminders {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 30);

    private final JobSheets sheets;
    private final JobReminderRows rows;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final Staff staff;
    private final Outbox outbox;
    private final MessageText texts;
    private final Messages messages;
    private final LanguageNames names;
    private final Locale language;
    private final HtmlSettings settings;
    private final Clock clock;

    JobReminders(
            JobSheets sheets,
            JobReminderRows rows,
            Deadlines deadlines,
            WorkingDays workingDays,
            Staff staff,
            Outbox outbox,
            MessageText texts,
            Messages messages,
            LanguageNames names,
            Languages languages,
            HtmlSettings settings,
            Clock clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.staff = staff;
        this.outbox = outbox;
        this.texts = texts;
        this.messages = messages;
        this.names = names;
        this.language = languages.first();
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends what is due today; on days on which nobody works nothing. */
    @Transactional
    public void run() {
        LocalDate today = Dates.day(clock.instant());
        if (workingDays.isWorkingDay(today)) {
            sheets.open().forEach(sheet -> remind(sheet, today));
        }
    }

    private void remind(JobSheet sheet, LocalDate today) {
        sheet.due().ifPresent(due -> {
            if (today.isAfter(due)) {
                remind(sheet, Kind.OVERDUE, due);
            } else if (deadlines.isSoon(due, today)) {
                remind(sheet, Kind.SOON, due);
            }
        });
        sheet.job()
                .order()
                .expected()
                .filter(day -> sheet.job().isLateFromSupplier(today))
                .ifPresent(day -> remind(sheet, Kind.SUPPLIER_LATE, day));
    }

    private void remind(JobSheet sheet, Kind kind, LocalDate day) {
        var key = new JobReminder.Key(sheet.job().id().value(), kind, day);
        if (!rows.existsById(key)) {
            rows.save(new JobReminder(key, clock.instant()));
            recipients(sheet.job(), kind).forEach(member -> send(member, sheet.job(), kind, day));
        }
    }

    private List<StaffMember> recipients(ProductionJob job, Kind kind) {
        Optional<StaffMember> owner = job.owner().flatMap(staff::byId).filter(StaffMember::enabled);
        boolean all = owner.isEmpty() || kind == Kind.OVERDUE;
        return Stream.concat(owner.stream(), all ? staff.with(Role.ADMINISTRATOR).stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private void send(StaffMember member, ProductionJob job, Kind kind, LocalDate day) {
        String subject = job.consultation().isPresent()
                ? job.wanted().subject()
                : messages.get(language, "production.remind.personal");
        String link = settings.address().toString().replaceAll("/+$", "") + "/desk/format-jobs/"
                + job.id().value();
        outbox.send(Message.email(
                new EmailAddress(member.email()),
                language,
                kind.key() + ".about",
                texts.write(
                        language,
                        kind.key(),
                        job.wanted().name(messages, names, language),
                        subject,
                        Dates.full(language, day),
                        link)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<?> productionRemindersTask(JobReminders reminders) {
            return Tasks.recurring("production-reminders", Schedules.daily(Dates.ZONE, IN_THE_MORNING))
                    .execute((instance, context) -> reminders.run());
        }
    }
}
