package org.heard.consultation.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.heard.consultation.Audience;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.Level;
import org.heard.consultation.Topic;
import org.heard.consultation.importing.Columns.Meaning;
import org.heard.consultation.importing.ImportedConsultation.Outcome;
import org.heard.consultation.importing.SheetTable.Cell;
import org.heard.consultation.importing.SheetTable.Row;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/** Reads one row of a spreadsheet as a consultation. */
final class SheetRow {

    private final SheetTable table;
    private final SheetColumns columns;
    private final Row row;
    private final Vocabulary vocabulary;
    private final List<Remark> remarks = new ArrayList<>();
    private final TextParts parts = new TextParts();
    private final SortedSet<Topic> topics = new TreeSet<>();
    private final SortedSet<Audience> audiences = new TreeSet<>();
    private final SortedSet<String> areas = new TreeSet<>();
    private Translated body = Translated.empty();
    private Translated shortReason = Translated.empty();
    private Translated outcome = Translated.empty();
    private String reference = "";
    private String page = "";
    private @Nullable Level level;
    private @Nullable Instant opens;
    private @Nullable Instant closes;
    private @Nullable Instant outcomeOn;

    SheetRow(SheetTable table, SheetColumns columns, Row row, Vocabulary vocabulary) {
        this.table = table;
        this.columns = columns;
        this.row = row;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads it.
     *
     * @throws UnreadableFile if it has no title
     */
    Parsed.Found read() {
        var ways = new SheetWays(parts, remarks);
        for (Map.Entry<Integer, Meaning> column : columns.meanings().entrySet()) {
            Cell cell = row.cells().get(column.getKey());
            if (cell == null) {
                continue;
            }
            String place = table.place(row.number(), column.getKey());
            if (cell.trouble() != null) {
                remarks.add(Remark.notTaken(place, cell.trouble(), Remark.excerpt(cell.text())));
                continue;
            }
            Meaning meaning = column.getValue();
            if (!ways.take(meaning, cell, place)) {
                take(meaning, cell, place);
                link(meaning, cell, place);
            }
        }
        if (parts.title.isEmpty()) {
            throw new UnreadableFile(table.place(row.number()), "row-title");
        }
        if (!body.isEmpty()) {
            parts.sections.add(new Section(Translated.empty(), body));
        }
        return new Parsed.Found(table.place(row.number()), consultation(), null, Remark.most(remarks, table.name()));
    }

    private ImportedConsultation consultation() {
        String title = parts.title.text(Locale.ENGLISH);
        String source = "sheet:" + (reference.isEmpty() ? page.isEmpty() ? titleKey(title) : page : reference);
        String last = page.replaceAll("[?#].*", "").replaceAll("/+$", "");
        String name = last.substring(last.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,5}$", "");
        boolean telling = name.matches("(?=.*[a-zA-Z]{3}).{4,}") && last.matches("https?://[^/]+/.+");
        return new ImportedConsultation(
                source,
                "",
                telling ? name : title,
                new ConsultationContent(parts.text(), level, topics, audiences, areas, opens, closes, shortReason),
                Translated.empty(),
                null,
                null,
                outcome());
    }

    /** Where there is no reference, its title and the year it opened tell a consultation from others. */
    private String titleKey(String title) {
        String year =
                opens == null ? "" : " " + org.heard.language.Dates.day(opens).getYear();
        String key = Columns.normal(title) + year;
        return "title:" + (key.length() > 250 ? key.substring(0, 250) : key);
    }

    private @Nullable Outcome outcome() {
        if (outcome.isEmpty()) {
            if (outcomeOn != null) {
                remarks.add(Remark.notTaken(table.place(row.number()), "outcome-date"));
            }
            return null;
        }
        Instant published = outcomeOn != null ? outcomeOn : closes != null ? closes : Instant.EPOCH;
        return new Outcome(outcome, List.of(), published);
    }

    private void take(Meaning meaning, Cell cell, String place) {
        Locale in = meaning.language();
        switch (meaning.field()) {
            case REFERENCE -> reference = key(cell.text());
            case PAGE -> page = key(cell.link() == null ? cell.text() : cell.link());
            case TITLE -> parts.title = plain(parts.title, in, cell, place);
            case QUESTION -> parts.question = plain(parts.question, in, cell, place);
            case DECIDES -> parts.decides = plain(parts.decides, in, cell, place);
            case SUMMARY -> parts.summary = rich(parts.summary, in, cell);
            case BODY -> body = rich(body, in, cell);
            case CAN_CHANGE -> parts.canChange = rich(parts.canChange, in, cell);
            case CANNOT_CHANGE -> parts.cannotChange = rich(parts.cannotChange, in, cell);
            case ASKS -> parts.asks = rich(parts.asks, in, cell);
            case CONTACT -> parts.contact = plain(parts.contact, in, cell, place);
            case SHORT_REASON -> shortReason = plain(shortReason, in, cell, place);
            case OUTCOME -> outcome = rich(outcome, in, cell);
            case OPENS -> opens = date(cell, place).map(DateText::start).orElse(null);
            case CLOSES -> closes = date(cell, place).map(DateText::end).orElse(null);
            case OUTCOME_ON ->
                outcomeOn = date(cell, place).map(DateText::start).orElse(null);
            case DECISION_ON ->
                parts.decisionOn = date(cell, place).map(DateText::date).orElse(null);
            case LEVEL -> {
                level = vocabulary.level(cell.text()).orElse(null);
                unknown(level == null ? List.of(cell.text()) : List.of(), meaning, place);
            }
            case TOPICS -> understood(vocabulary.topics(cell.text()), topics, meaning, place);
            case AUDIENCES -> understood(vocabulary.audiences(cell.text()), audiences, meaning, place);
            case AREAS -> understood(vocabulary.areas(cell.text()), areas, meaning, place);
            case WEBSITE, EMAIL, PHONE, POST, DOCUMENT ->
                throw new IllegalStateException(meaning.field().word());
        }
    }

    /** A link on a cell whose words are taken is named, because it is not. */
    private void link(Meaning meaning, Cell cell, String place) {
        if (cell.link() != null && meaning.field() != Field.PAGE) {
            remarks.add(Remark.notTaken(place, "cell-link", Remark.excerpt(cell.link())));
        }
    }

    private static String key(String text) {
        String key = text.strip().replaceAll("\\s+", " ");
        return key.length() <= 250 ? key : key.substring(0, 210) + "#" + Integer.toHexString(key.hashCode());
    }

    private Translated plain(Translated before, Locale language, Cell cell, String place) {
        String line = cell.text().replaceAll("\\s+", " ").strip();
        if (line.length() > Limits.LINE) {
            remarks.add(Remark.notTaken(place, "long", Limits.LINE));
            line = line.substring(0, Limits.LINE);
        }
        return before.with(language, line);
    }

    private static Translated rich(Translated before, Locale language, Cell cell) {
        return before.with(language, MarkdownEscape.cell(cell.text()));
    }

    private Optional<DateText> date(Cell cell, String place) {
        Optional<DateText> date = Optional.ofNullable(cell.date()).or(() -> DateText.read(cell.text()));
        if (date.isEmpty()) {
            remarks.add(Remark.notTaken(place, "date", Remark.excerpt(cell.text())));
        }
        return date;
    }

    private <T> void understood(Vocabulary.Understood<T> words, SortedSet<T> values, Meaning meaning, String place) {
        values.addAll(words.values());
        unknown(words.unknown(), meaning, place);
    }

    private void unknown(List<String> words, Meaning meaning, String place) {
        words.forEach(word -> remarks.add(Remark.notTaken(
                place,
                "word",
                Remark.excerpt(word),
                new Remark.Word(meaning.field().key()))));
    }
}
