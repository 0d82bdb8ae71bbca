package org.heard.consultation.importing;

import java.util.List;

/** Reads the tables of a stranger's spreadsheet for other kinds of imports. */
public final class Sheets {

    private Sheets() {}

    /**
     * Every table, hidden ones too, of an XLSX or CSV file.
     *
     * @throws UnreadableFile if it cannot be read or is too much, with the place
     */
    public static List<SheetTable> read(GivenFile file) {
        return ImportFile.sheets(file.name(), file.bytes(), true);
    }
}
