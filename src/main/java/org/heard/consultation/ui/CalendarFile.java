package org.heard.consultation.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.Status;
import org.heard.html.HtmlSettings;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The closing date as an iCalendar file (RFC 5545), to be put into a person's own calendar. */
@RestController
class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int FOLD = 70;

    private final Consultations consultations;
    private final Languages languages;
    private final Messages messages;
    private final HtmlSettings settings;
    private final Clock clock;

    CalendarFile(
            Consultations consultations, Languages languages, Messages messages, HtmlSettings settings, Clock clock) {
        this.consultations = consultations;
        this.languages = languages;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/files/consultations/{slug}.ics")
    ResponseEntity<byte[]> closing(
            @PathVariable String slug, @RequestParam(name = "lang", required = false) @Nullable String tag) {
        Locale language = languages.byTag(tag).orElse(languages.first());
        return consultations
                .publicBySlug(slug)
                .filter(consultation -> consultation.closesAt().isPresent())
                .map(consultation -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(slug + ".ics")
                                        .build()
                                        .toString())
                        .body(write(consultation, language).getBytes(StandardCharsets.UTF_8)))
                .orElse(ResponseEntity.notFound().build());
    }

    String write(Consultation consultation, Locale language) {
        Instant closes = consultation.closesAt().orElseThrow();
        String title = consultation.text().title().text(language);
        String page = settings.address().toString().replaceAll("/+$", "") + "/" + language.toLanguageTag()
                + "/consultations/" + consultation.slug();
        var lines = new StringBuilder();
        line(lines, "BEGIN:VCALENDAR");
        line(lines, "VERSION:2.0");
        line(lines, "PRODID:-//Heard//Consultations//EN");
        line(lines, "BEGIN:VEVENT");
        line(lines, "UID:" + consultation.id().value() + "@heard");
        line(lines, "SEQUENCE:" + consultation.extensions().size());
        line(lines, "DTSTAMP:" + UTC.format(clock.instant()));
        line(lines, "DTSTART:" + UTC.format(closes.minusSeconds(1800)));
        line(lines, "DTEND:" + UTC.format(closes));
        line(lines, "SUMMARY:" + escaped(messages.get(language, "consultation.calendar.summary", title)));
        line(lines, "DESCRIPTION:" + escaped(consultation.text().question().text(language) + "\n" + page));
        line(lines, "URL:" + page);
        line(lines, "TRANSP:TRANSPARENT");
        if (consultation.status(clock.instant()) == Status.WITHDRAWN) {
            line(lines, "STATUS:CANCELLED");
        }
        line(lines, "BEGIN:VALARM");
        line(lines, "ACTION:DISPLAY");
        line(lines, "TRIGGER:-P3D");
        line(lines, "DESCRIPTION:" + escaped(messages.get(language, "consultation.calendar.summary", title)));
        line(lines, "END:VALARM");
        line(lines, "END:VEVENT");
        line(lines, "END:VCALENDAR");
        return lines.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    // a line may be 75 bytes long; the rest goes on the next one after a blank
    private static void line(StringBuilder lines, String text) {
        int length = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int bytes = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > FOLD) {
                lines.append("\r\n ");
                length = 1;
            }
            lines.appendCodePoint(c);
            length += bytes;
            i += Character.charCount(c);
        }
        lines.append("\r\n");
    }
}
