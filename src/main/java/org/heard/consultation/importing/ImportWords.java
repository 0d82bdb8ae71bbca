package org.heard.consultation.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.PublishingPolicy.Reason;
import org.heard.consultation.importing.Columns.Meaning;
import org.heard.consultation.importing.ImportReport.Item;
import org.heard.consultation.importing.ImportReport.What;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/** Puts the report of an import into words, for the desk and for the command line. */
@Service
public class ImportWords {

    private final Messages messages;
    private final LanguageNames names;

    ImportWords(Messages messages, LanguageNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** How many consultations are new, changed and unchanged, or would be. */
    public String counts(ImportReport report, Locale reader) {
        String counts = messages.get(
                reader,
                "importing.counts",
                report.count(What.MADE),
                report.count(What.CHANGED),
                report.count(What.UNCHANGED));
        return messages.get(reader, report.dryRun() ? "importing.counts.would" : "importing.counts.did", counts);
    }

    /** How many things were not taken. */
    public String losses(ImportReport report, Locale reader) {
        return messages.get(
                reader, "importing.losses", report.count(Remark.Kind.NOT_TAKEN) + report.count(Remark.Kind.REFUSED));
    }

    /** What a consultation lacks. */
    public List<String> reasons(Item item, Locale reader) {
        return item.reasons().stream().map(reason -> reason(reason, reader)).toList();
    }

    private String reason(Reason reason, Locale reader) {
        String language = reason.language().isEmpty() ? "" : names.in(reader, Locale.forLanguageTag(reason.language()));
        return messages.get(reader, reason.key(), language);
    }

    /** When it opens and closes, in the time of the United Kingdom. */
    public String dates(Item item, Locale reader) {
        Instant opens = item.opensAt();
        Instant closes = item.closesAt();
        if (opens == null) {
            return closes == null ? "" : messages.get(reader, "importing.dates.closes", Dates.dateTime(reader, closes));
        }
        String from = Dates.dateTime(reader, opens);
        return closes == null
                ? messages.get(reader, "importing.dates.opens", from)
                : messages.get(reader, "importing.dates.both", from, Dates.dateTime(reader, closes));
    }

    /** What a remark says, with its place before it. */
    public String remark(Remark remark, Locale reader) {
        String text = remark.text(messages, reader);
        return remark.place().isEmpty() ? text : messages.get(reader, "importing.remark", remark.place(), text);
    }

    /** What a column means: "Title (Welsh)". */
    public String meaning(Meaning meaning, Locale reader) {
        String field = messages.get(reader, meaning.field().key());
        return meaning.field().isTranslated()
                ? messages.get(reader, "importing.columns.in-language", field, names.in(reader, meaning.language()))
                : field;
    }

    /** A text of its own, such as a heading. */
    public String say(String key, Locale reader, Object... parameters) {
        return messages.get(reader, key, parameters);
    }
}
