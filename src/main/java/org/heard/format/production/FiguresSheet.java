package org.heard.format.production;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.format.production.FormatFigures.Figures;
import org.heard.format.production.FormatFigures.Line;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** Figures about formats as a table for a spreadsheet program: a row for each form, then one for all. */
@Component
public class FiguresSheet {

    /** The columns, in order; the first names the form. The keys of their headings end so. */
    public static final List<String> COLUMNS =
            List.of("form", "asked", "on-time", "late", "waiting", "closed", "percent", "median", "cost");

    private final Messages messages;

    FiguresSheet(Messages messages) {
        this.messages = messages;
    }

    /** Writes them; money in pounds, what is not known as an empty cell. */
    public void write(Figures figures, Locale language, Writer to) throws IOException {
        var printer = new CSVPrinter(to, CSVFormat.EXCEL);
        printer.printRecord(COLUMNS.stream()
                .map(column -> messages.get(language, "production.figures." + column))
                .toList());
        for (Map.Entry<FactForm, Line> each : figures.byForm().entrySet()) {
            print(printer, each.getKey().name(messages, language), each.getValue());
        }
        print(printer, messages.get(language, "production.figures.all"), figures.all());
        printer.flush();
    }

    private static void print(CSVPrinter printer, String name, Line line) throws IOException {
        printer.printRecord(Stream.of(
                        name,
                        line.asked(),
                        line.onTime(),
                        line.late(),
                        line.waiting(),
                        line.closed(),
                        cell(line.percentOnTime()),
                        cell(line.medianDays()),
                        BigDecimal.valueOf(line.costPence(), 2).toPlainString())
                .toList());
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent()
                ? BigDecimal.valueOf(Math.round(value.getAsDouble() * 10), 1).toPlainString()
                : "";
    }
}
