package org.heard.format.braille;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines set on pages, each with its number at the end of its last line. */
final class BraillePages {

    private static final int WITH_HEADING = 2;

    private final int cells;
    private final int room;
    private final List<List<String>> pages = new ArrayList<>();
    private final Map<Integer, Integer> headings = new HashMap<>();

    BraillePages(BrailleSettings settings) {
        cells = settings.cells();
        room = settings.lines() - 1;
    }

    /** Sets these lines from a new page on. */
    void add(List<BrailleLines.Line> lines) {
        List<String> page = open();
        for (int i = 0; i < lines.size(); i++) {
            BrailleLines.Line line = lines.get(i);
            boolean begins = line.keep() && (i == 0 || !lines.get(i - 1).keep());
            if (page.size() == room || begins && !page.isEmpty() && page.size() + together(lines, i) > room) {
                page = open();
            }
            if (page.isEmpty() && line.isBlank()) {
                continue;
            }
            if (line.heading() >= 0) {
                headings.put(line.heading(), pages.size());
            }
            page.add(line.cells());
        }
    }

    private List<String> open() {
        pages.add(new ArrayList<>());
        return pages.getLast();
    }

    // the lines of a heading and the first ones that follow it
    private int together(List<BrailleLines.Line> lines, int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).keep()) {
            to++;
        }
        return Math.min(room, Math.min(lines.size(), to + WITH_HEADING) - from);
    }

    int size() {
        return pages.size();
    }

    /** The page that a heading stands on, from 1. */
    int page(int heading) {
        return headings.getOrDefault(heading, 1);
    }

    /** As Braille ASCII, with a form feed after each page: what embossers take (BRF). */
    String brf() {
        var file = new StringBuilder();
        for (int number = 1; number <= pages.size(); number++) {
            List<String> page = pages.get(number - 1);
            for (int i = 0; i < room; i++) {
                file.append(i < page.size() ? ascii(page.get(i).stripTrailing()) : "")
                        .append("\r\n");
            }
            String at = number(number);
            file.append(" ".repeat(cells - at.length())).append(ascii(at)).append("\r\n\f");
        }
        return file.toString();
    }

    /** A number in cells. */
    static String number(int number) {
        var cells = new StringBuilder("⠼");
        Integer.toString(number).chars().forEach(digit -> cells.append("⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊".charAt(digit - '0')));
        return cells.toString();
    }

    static String ascii(String cells) {
        var ascii = new StringBuilder(cells.length());
        cells.chars()
                .forEach(cell -> ascii.append(
                        cell == ' '
                                ? ' '
                                : " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="
                                        .charAt(cell - 0x2800)));
        return ascii.toString();
    }
}
