package org.heard.format.braille;

import java.util.ArrayList;
import java.util.List;

/** Words in cells, set in lines of a certain length. */
final class BrailleLines {

    /** Shows that a word goes on in the next line (UEB 10.13: line continuation). */
    private static final String GOES_ON = "⠐";

    private final int cells;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param keep whether it must not be the last on its page
     * @param heading which heading begins here, from 0; -1 for none
     */
    record Line(String cells, boolean keep, int heading) {

        static final Line BLANK = new Line("", false, -1);

        boolean isBlank() {
            return cells.isBlank();
        }
    }

    BrailleLines(int cells) {
        this.cells = cells;
    }

    List<Line> lines() {
        return lines;
    }

    void blank() {
        if (!lines.isEmpty() && !lines.getLast().isBlank()) {
            lines.add(Line.BLANK);
        }
    }

    /** A paragraph whose first line is indented by so many cells, and whose further lines by so many. */
    void paragraph(String words, int first, int further) {
        wrap(words, first, further, cells).forEach(line -> lines.add(new Line(line, false, -1)));
    }

    void heading(String words, int indent, int number) {
        boolean first = true;
        for (String line : wrap(words, indent, indent, cells)) {
            lines.add(new Line(line, true, first ? number : -1));
            first = false;
        }
    }

    /** In the middle, at least three cells free on each side. */
    void centred(String words, int number) {
        boolean first = true;
        for (String line : wrap(words, 0, 0, cells - 6)) {
            lines.add(new Line(" ".repeat((cells - line.length()) / 2) + line, true, first ? number : -1));
            first = false;
        }
    }

    /** An entry of the contents: guide dots lead to the page number at the end of its last line. */
    void entry(String words, int indent, String page) {
        // the number stands free, and runover lines leave its column empty
        List<String> entry = wrap(words, indent, 4, cells - 6);
        for (int i = 0; i < entry.size(); i++) {
            String line = entry.get(i);
            if (i == entry.size() - 1) {
                int gap = cells - line.length() - page.length();
                line += gap > 3 ? " " + GOES_ON.repeat(gap - 2) + " " + page : " ".repeat(gap) + page;
            }
            lines.add(new Line(line, false, -1));
        }
    }

    private static List<String> wrap(String words, int first, int further, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(" ".repeat(first));
        boolean empty = true;
        for (String each : words.strip().split(" +")) {
            String word = each;
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(further));
                empty = true;
            }
            while (line.length() + (empty ? 0 : 1) + word.length() > width) {
                int room = width - line.length() - GOES_ON.length();
                lines.add(line + word.substring(0, room) + GOES_ON);
                word = word.substring(room);
                line = new StringBuilder(" ".repeat(further));
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
