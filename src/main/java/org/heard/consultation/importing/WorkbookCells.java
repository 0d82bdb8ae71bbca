package org.heard.consultation.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.heard.consultation.importing.SheetTable.Cell;
import org.heard.consultation.importing.SheetTable.Row;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the cells of one sheet from its XML as it streams by. */
final class WorkbookCells extends DefaultHandler {

    private static final int MOST_LINKS = 20_000;

    private final String sheet;
    private final SharedStrings strings;
    private final DateStyles dates;
    private final Map<String, String> links;
    private final int mostRows;

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> linked = new TreeMap<>();
    private TreeMap<Integer, Cell> cells = new TreeMap<>();
    private int row;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean reading;
    private final StringBuilder value = new StringBuilder();

    WorkbookCells(String sheet, SharedStrings strings, DateStyles dates, Map<String, String> links, int mostRows) {
        this.sheet = sheet;
        this.strings = strings;
        this.dates = dates;
        this.links = links;
        this.mostRows = mostRows;
    }

    SheetTable table(List<Remark> remarks) {
        var withLinks = rows.stream().map(this::withLinks).toList();
        return new SheetTable(sheet, withLinks, remarks);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> {
                String reference = attributes.getValue("r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                type = Optional.ofNullable(attributes.getValue("t")).orElse("n");
                style = number(attributes.getValue("s"), 0);
                formula = false;
                value.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            case "hyperlink" -> link(attributes);
            default -> reading = false;
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (reading && value.length() <= Limits.CELL) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        switch (localName) {
            case "v", "t" -> reading = false;
            case "c" -> cell().ifPresent(this::keep);
            case "row" -> endRow();
            default -> {
                // nothing else holds cells
            }
        }
    }

    private void keep(Cell cell) {
        if (column >= Limits.COLUMNS) {
            throw new UnreadableFile(place(row, column), "columns", Limits.COLUMNS);
        }
        cells.put(column, cell);
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() > mostRows) {
            throw new UnreadableFile(place(row, 0), "rows", Limits.ROWS);
        }
        rows.add(new Row(row, cells));
        cells = new TreeMap<>();
    }

    private Optional<Cell> cell() {
        String raw = value.toString();
        if (formula) {
            return Optional.of(Cell.unreadable(raw, "formula"));
        }
        String text = (type.equals("s") ? shared(raw) : raw).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.length() > Limits.CELL) {
            return Optional.of(Cell.unreadable(text, "cell-long"));
        }
        return Optional.of(
                switch (type) {
                    case "e" -> Cell.unreadable(text, "cell-error");
                    case "b" -> Cell.of(text.equals("1") ? "TRUE" : "FALSE");
                    case "n" -> number(text);
                    case "d" -> new Cell(text, DateText.read(text).orElse(null), null, null);
                    default -> Cell.of(text);
                });
    }

    private String shared(String index) {
        int at = number(index.strip(), -1);
        return at < 0 || at >= strings.getUniqueCount()
                ? ""
                : strings.getItemAt(at).getString();
    }

    private Cell number(String text) {
        try {
            var number = new BigDecimal(text);
            if (number.precision() - number.scale() > 30 || number.scale() > 30) {
                return Cell.of(text);
            }
            DateText date = dates.date(number.doubleValue(), style).orElse(null);
            String shown = date == null
                    ? number.stripTrailingZeros().toPlainString()
                    : date.date() + (date.time() == null ? "" : " " + date.time());
            return new Cell(shown, date, null, null);
        } catch (NumberFormatException notANumber) {
            return Cell.of(text);
        }
    }

    private void link(Attributes attributes) {
        String reference = attributes.getValue("ref");
        String id = attributes.getValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
        String target = id == null ? null : links.get(id);
        if (reference != null && target != null && linked.size() < MOST_LINKS) {
            linked.put(reference.replaceAll(":.*", ""), target);
        }
    }

    private Row withLinks(Row plain) {
        if (linked.isEmpty()) {
            return plain;
        }
        var all = new TreeMap<>(plain.cells());
        all.replaceAll((at, cell) -> {
            @Nullable String target = linked.get(CellReference.convertNumToColString(at) + plain.number());
            return target == null ? cell : new Cell(cell.text(), cell.date(), target, cell.trouble());
        });
        return new Row(plain.number(), all);
    }

    private String place(int atRow, int atColumn) {
        return sheet + "!" + CellReference.convertNumToColString(atColumn) + atRow;
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
