package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.consultation.Status;
import org.heard.consultation.importing.ImportReport.FileReport;
import org.heard.consultation.importing.ImportReport.Item;
import org.heard.consultation.importing.ImportReport.What;
import org.heard.consultation.importing.Remark.Kind;

/** The report of an import as plain lines, for a terminal. */
final class ReportLines {

    private final ImportWords words;
    private final Locale reader;
    private final List<String> lines = new ArrayList<>();

    private ReportLines(ImportWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    static List<String> of(ImportReport report, ImportWords words, Locale reader) {
        var lines = new ReportLines(words, reader);
        report.files().forEach(lines::file);
        lines.line(0, words.counts(report, reader));
        lines.line(0, words.losses(report, reader));
        if (report.dryRun()) {
            lines.line(0, words.say("importing.command.dry-run", reader));
        }
        return lines.lines;
    }

    private void file(FileReport file) {
        line(0, file.name());
        file.items().forEach(this::item);
        if (!file.remarks().isEmpty()) {
            if (!file.items().isEmpty()) {
                line(1, words.say("importing.remarks.file", reader));
            }
            remarks(file.remarks(), 1);
        }
        lines.add("");
    }

    private void item(Item item) {
        String what = words.say("importing.what." + item.what().name().toLowerCase(Locale.ROOT), reader);
        line(1, what + ": " + item.title().text(reader) + " (" + item.place() + ")");
        String status = words.say(item.status().key(), reader);
        String dates = words.dates(item, reader);
        line(2, status + (dates.isEmpty() ? "" : ", " + dates) + ", consultations/" + item.slug());
        // what has not changed was told when it was brought over
        if (!item.reasons().isEmpty() && item.what() != What.UNCHANGED) {
            line(2, words.say(item.status() == Status.DRAFT ? "importing.draft" : "importing.past", reader));
            words.reasons(item, reader).forEach(reason -> line(3, "- " + reason));
        }
        remarks(item.remarks(), 2);
    }

    private void remarks(List<Remark> remarks, int depth) {
        for (Kind kind : new Kind[] {Kind.REFUSED, Kind.NOT_TAKEN, Kind.CHECK}) {
            List<Remark> these =
                    remarks.stream().filter(remark -> remark.kind() == kind).toList();
            if (!these.isEmpty()) {
                line(depth, words.say(key(kind), reader) + ":");
                these.forEach(remark -> line(depth + 1, "- " + words.remark(remark, reader)));
            }
        }
        String notNeeded = remarks.stream()
                .filter(remark -> remark.kind() == Kind.NOT_NEEDED)
                .map(Remark::place)
                // what stands in every member of a list is named once
                .map(place -> place.replaceAll("\\[\\d+]", "[]"))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!notNeeded.isEmpty()) {
            line(depth, words.say(key(Kind.NOT_NEEDED), reader) + ": " + notNeeded);
        }
    }

    private static String key(Kind kind) {
        return "importing.remarks." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a stranger wrote must not steer the terminal. */
    private void line(int depth, String text) {
        lines.add("  ".repeat(depth) + text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]+", " "));
    }
}
