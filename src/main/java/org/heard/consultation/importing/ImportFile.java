package org.heard.consultation.importing;

import java.util.List;
import java.util.Locale;

/** Finds out what kind of file a file is by what it holds, and reads it. */
final class ImportFile {

    private ImportFile() {}

    /**
     * Reads consultations.
     *
     * @throws UnreadableFile if nothing can be taken from it, with the place
     */
    static Parsed read(String name, byte[] bytes, Columns columns, Vocabulary vocabulary) {
        return isJson(name, bytes) ? GovUkFile.read(bytes) : SheetFile.read(sheets(name, bytes), columns, vocabulary);
    }

    /** Whether it is a spreadsheet, so that its columns have to be explained. */
    static boolean isSheet(String name, byte[] bytes) {
        return !isJson(name, bytes);
    }

    /**
     * The sheets of a spreadsheet.
     *
     * @throws UnreadableFile if it is none
     */
    static List<SheetTable> sheets(String name, byte[] bytes) {
        return sheets(name, bytes, false);
    }

    /** The same, with hidden sheets where they are wanted. */
    static List<SheetTable> sheets(String name, byte[] bytes, boolean hidden) {
        check(bytes);
        if (starts(bytes, 0, "PK\u0003\u0004")) {
            if (starts(bytes, 30, "mimetypeapplication/vnd.oasis.opendocument")) {
                throw new UnreadableFile("", "opendocument");
            }
            return Workbook.read(bytes, hidden);
        }
        if (starts(bytes, 0, "\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableFile("", "old-excel");
        }
        if (isPicture(bytes) || starts(bytes, 0, "%PDF") || starts(bytes, 0, "{\\rtf") || starts(bytes, 0, "<")) {
            throw new UnreadableFile("1:1", "kind");
        }
        return List.of(CsvSheet.read(name, bytes));
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, 0, "\u0089PNG") || starts(bytes, 0, "\u00FF\u00D8\u00FF") || starts(bytes, 0, "GIF8");
    }

    private static void check(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableFile("", "empty");
        }
        if (bytes.length > Limits.BYTES) {
            throw new UnreadableFile("", "large", Limits.BYTES >> 20);
        }
    }

    private static boolean isJson(String name, byte[] bytes) {
        check(bytes);
        int first = starts(bytes, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        while (first < bytes.length && Character.isWhitespace(bytes[first])) {
            first++;
        }
        String ending = name.toLowerCase(Locale.ROOT);
        return ending.endsWith(".json")
                || !ending.endsWith(".csv")
                        && first < bytes.length
                        && (bytes[first] == '[' || bytes[first] == '{' && !starts(bytes, first, "{\\rtf"));
    }

    private static boolean starts(byte[] bytes, int at, String latin) {
        if (bytes.length < at + latin.length()) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if ((bytes[at + i] & 0xFF) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
