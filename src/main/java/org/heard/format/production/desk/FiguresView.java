package org.heard.format.production.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.format.production.FiguresSheet;
import org.heard.format.production.FormatFigures;
import org.heard.format.production.FormatFigures.Figures;
import org.heard.format.production.FormatFigures.Line;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;

/** How promises about formats were kept, what is asked for most and what it costs, as a table and for a spreadsheet. */
@Route(value = FiguresView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "production.figures.title", order = 330)
@RolesAllowed({"ADMINISTRATOR", "ANALYST", "EDITOR", "FRONT_DESK", "PUBLISHER"})
class FiguresView extends DeskView {

    static final String ADDRESS = "desk/format-figures";

    private static final int QUARTER = 3;
    private static final int FIRST_DAY = 1;
    private static final LocalDate BEGINNING = LocalDate.of(2000, Month.JANUARY, 1);

    /** Which time is shown; councils count their money from April on. */
    private enum Time {
        QUARTER,
        YEAR,
        FINANCIAL_YEAR,
        LAST_FINANCIAL_YEAR,
        ALL
    }

    /** A time from one day to another, both counted. */
    private record Span(LocalDate from, LocalDate to) {}

    private final transient FormatFigures figures;
    private final transient FiguresSheet sheet;
    private final transient LanguageNames names;
    private final transient Messages messages;
    private final LocalDate today;
    private final Select<Time> time = new Select<>();
    private final Div content = new Div();

    FiguresView(FormatFigures figures, FiguresSheet sheet, LanguageNames names, Messages messages, Clock clock) {
        super("production.figures.title");
        this.figures = figures;
        this.sheet = sheet;
        this.names = names;
        this.messages = messages;
        this.today = Dates.day(clock.instant());
        lead(text("lead"));
        time.setLabel(text("time"));
        time.setItems(Time.values());
        time.setItemLabelGenerator(each -> text("time." + each.name().toLowerCase(Locale.ROOT)));
        time.addValueChangeListener(change -> show());
        add(time, content);
        time.setValue(Time.YEAR);
    }

    private String text(String part, Object... parameters) {
        return getTranslation("production.figures." + part, parameters);
    }

    private Span chosen() {
        LocalDate april = LocalDate.of(
                today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear(),
                Month.APRIL,
                FIRST_DAY);
        return switch (time.getValue()) {
            case QUARTER -> new Span(today.minusMonths(QUARTER).plusDays(1), today);
            case YEAR -> new Span(today.minusYears(1).plusDays(1), today);
            case FINANCIAL_YEAR -> new Span(april, today);
            case LAST_FINANCIAL_YEAR -> new Span(april.minusYears(1), april.minusDays(1));
            case ALL -> new Span(BEGINNING, today);
        };
    }

    private void show() {
        Span span = chosen();
        Figures shown = figures.between(span.from(), span.to());
        content.removeAll();
        if (shown.byForm().isEmpty()) {
            var empty = new Paragraph(text("empty"));
            empty.addClassName("empty");
            content.add(empty);
            return;
        }
        var region = new Div(table(shown, span));
        region.addClassName("desk-table");
        region.getElement().setAttribute("role", "region");
        region.getElement().setAttribute("aria-label", text("title"));
        region.getElement().setAttribute("tabindex", "0");
        content.add(
                region, new Paragraph(text("explained")), new H2(text("languages")), languages(shown), exports(span));
    }

    private NativeTable table(Figures shown, Span span) {
        var table = new NativeTable();
        table.setCaptionText(
                time.getValue() == Time.ALL
                        ? text("caption.all", Dates.date(getLocale(), span.to()))
                        : text("caption", Dates.date(getLocale(), span.from()), Dates.date(getLocale(), span.to())));
        var headings = new NativeTableRow();
        FiguresSheet.COLUMNS.forEach(column -> headings.add(heading(text(column), "col")));
        table.getHead().add(headings);
        shown.byForm().forEach((form, line) -> table.getBody().add(row(form.name(messages, getLocale()), line)));
        table.getFoot().add(row(text("all"), shown.all()));
        return table;
    }

    private NativeTableHeaderCell heading(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(String name, Line line) {
        var row = new NativeTableRow();
        row.add(heading(name, "row"));
        List.of(line.asked(), line.onTime(), line.late(), line.waiting(), line.closed())
                .forEach(count -> row.add(new NativeTableCell(text("count", count))));
        row.add(
                new NativeTableCell(number("percent.value", line.percentOnTime())),
                new NativeTableCell(number("median.value", line.medianDays())),
                new NativeTableCell(
                        line.costPence() == 0 ? text("unknown") : Money.text(getLocale(), line.costPence())));
        return row;
    }

    private String number(String key, OptionalDouble value) {
        return value.isPresent() ? text(key, value.getAsDouble()) : text("unknown");
    }

    private Component languages(Figures shown) {
        var list = new OrderedList();
        shown.byLanguage().forEach((tag, count) -> {
            String name =
                    tag.equals("other") ? text("language.other") : names.both(getLocale(), Locale.forLanguageTag(tag));
            list.add(new ListItem(text("language", name, count)));
        });
        return list;
    }

    private Component exports(Span span) {
        var links = new Div(download(span, "export.excel", true), download(span, "export", false));
        links.addClassName("related-pages");
        return links;
    }

    private Anchor download(Span span, String key, boolean mark) {
        Locale language = getLocale();
        DownloadHandler handler = event -> {
            event.setFileName("formats-" + span.from() + "-" + span.to() + ".csv");
            event.setContentType("text/csv;charset=utf-8");
            var out = event.getOutputStream();
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                if (mark) {
                    writer.write('\uFEFF');
                }
                sheet.write(figures.between(span.from(), span.to()), language, writer);
            }
        };
        return new Anchor(handler, text(key));
    }
}
