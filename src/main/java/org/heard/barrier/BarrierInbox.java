package org.heard.barrier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.heard.barrier.BarrierReport.Told;
import org.heard.html.HtmlSettings;
import org.heard.language.Dates;
import org.heard.language.Languages;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.Outbox;
import org.heard.privacy.EmailAddress;
import org.heard.site.BarrierReported;
import org.heard.site.Organisation;
import org.heard.site.WorkingDays;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes what people tell in the accessibility statement's form, in the transaction of the form: it is kept for staff, and
 * a mail tells them that it is there. The mail repeats nothing of it, because it may name a person.
 */
@Component
class BarrierInbox {

    private final BarrierReportRows rows;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final MessageText texts;
    private final Organisation organisation;
    private final Languages languages;
    private final HtmlSettings settings;
    private final Clock clock;

    BarrierInbox(
            BarrierReportRows rows,
            WorkingDays workingDays,
            Outbox outbox,
            MessageText texts,
            Organisation organisation,
            Languages languages,
            HtmlSettings settings,
            Clock clock) {
        this.rows = rows;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.texts = texts;
        this.organisation = organisation;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void take(BarrierReported reported) {
        var id = new BarrierReport.Id(UUID.fromString(reported.id()));
        if (rows.existsById(id)) {
            return;
        }
        Instant now = clock.instant();
        LocalDate due = workingDays.after(Dates.day(now), BarrierReport.WORKING_DAYS);
        var told = new Told(
                reported.page().strip(),
                reported.problem().strip(),
                reported.reply().strip());
        rows.save(new BarrierReport(id, told, reported.language(), due, now));
        if (EmailAddress.isValid(organisation.contact().email())) {
            tellStaff(due);
        }
    }

    private void tellStaff(LocalDate due) {
        Locale language = languages.first();
        String desk = settings.address().toString().replaceAll("/+$", "") + "/desk/barriers";
        outbox.send(Message.email(
                new EmailAddress(organisation.contact().email()),
                language,
                "barrier.post.about",
                texts.write(language, "barrier.post", Dates.full(language, due), desk)));
    }
}
