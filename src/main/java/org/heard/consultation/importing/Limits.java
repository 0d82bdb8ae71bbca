package org.heard.consultation.importing;

/** How much a stranger's file may hold. */
public final class Limits {

    /** The largest file, in bytes. */
    public static final int BYTES = 10 * 1024 * 1024;

    /** The most rows with something in them, on all sheets together. */
    public static final int ROWS = 10_000;

    /** The most columns of a sheet. */
    static final int COLUMNS = 200;

    /** The most that a workbook may unpack to, in bytes. */
    static final long UNPACKED = 96L * 1024 * 1024;

    /** The most files inside a workbook. */
    static final int PARTS = 1000;

    /** How deep JSON may be nested. */
    static final int DEPTH = 60;

    /** The most consultations in one JSON file. */
    static final int DOCUMENTS = 1000;

    /** The longest text of a line, such as a title, in characters. */
    static final int LINE = 300;

    /** The longest text of a cell, in characters. */
    static final int CELL = 100_000;

    private Limits() {}
}
