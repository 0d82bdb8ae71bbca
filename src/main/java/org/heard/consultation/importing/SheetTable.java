package org.heard.consultation.importing;

import java.util.List;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a spreadsheet: its rows that hold something.
 *
 * @param name its name, as places in it are named
 * @param rows in order, without the empty ones
 * @param remarks what could not be read of it
 */
public record SheetTable(String name, List<Row> rows, List<Remark> remarks) {

    /**
     * A row.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells those that hold something, by column from 0
     */
    public record Row(int number, SortedMap<Integer, Cell> cells) {

        /** What a cell shows; an empty text where there is none. */
        public String text(int column) {
            Cell cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }
    }

    /**
     * A cell.
     *
     * @param text what it shows
     * @param date the date that it holds, where the spreadsheet knows it as one
     * @param link the address that it links to
     * @param trouble the key of the reason why it cannot be read, such as a formula
     */
    public record Cell(
            String text,
            @Nullable DateText date,
            @Nullable String link,
            @Nullable String trouble) {

        static Cell of(String text) {
            return new Cell(TextParts.clean(text).strip(), null, null, null);
        }

        static Cell unreadable(String text, String trouble) {
            return new Cell(text, null, null, trouble);
        }
    }

    /** How people name a cell: {@code Sheet1!C5}. */
    public String place(int row, int column) {
        return name + "!" + CellReference.convertNumToColString(column) + row;
    }

    /** How people name a row. */
    public String place(int row) {
        return name + "!" + row;
    }
}
