package org.heard.format.making;

import java.util.ArrayList;
import java.util.List;

/** The lists of a Word document: one kind with signs, and as many with numbers as there are, each counting from its own start. */
final class WordLists {

    /** How deep a list can lie in lists. */
    static final int LEVELS = 9;

    /** The list of all that have signs. */
    static final int SIGNS = 1;

    private static final int NUMBERS = 2;
    private static final int INDENT = 425;
    private static final String[] SIGN = {"•", "–", "•", "–", "•", "–", "•", "–", "•"};

    private record Numbered(int level, int start) {}

    private final List<Numbered> numbered = new ArrayList<>();

    /** A new list with numbers at a level, the first of which is 0; returns what paragraphs call it. */
    int numbered(int level, int start) {
        numbered.add(new Numbered(level, start));
        return NUMBERS + numbered.size();
    }

    /** Where the words of a list's items start, in twentieths of a point. */
    static int indent(int level) {
        return INDENT * (level + 1);
    }

    byte[] write() {
        var out = new WordXml();
        kind(out, SIGNS, "ListBullet");
        kind(out, NUMBERS, "ListNumber");
        list(out, SIGNS, SIGNS).close("w:num");
        list(out, NUMBERS, NUMBERS).close("w:num");
        for (int i = 0; i < numbered.size(); i++) {
            list(out, NUMBERS + 1 + i, NUMBERS)
                    .open(
                            "w:lvlOverride",
                            "w:ilvl",
                            String.valueOf(numbered.get(i).level()))
                    .value("w:startOverride", numbered.get(i).start())
                    .close("w:lvlOverride")
                    .close("w:num");
        }
        return out.part("w:numbering");
    }

    private static void kind(WordXml out, int kind, String style) {
        out.open("w:abstractNum", "w:abstractNumId", String.valueOf(kind))
                .value("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            out.open("w:lvl", "w:ilvl", String.valueOf(level))
                    .value("w:start", 1)
                    .value("w:numFmt", kind == SIGNS ? "bullet" : "decimal");
            if (level == 0) {
                out.value("w:pStyle", style);
            }
            out.value("w:lvlText", kind == SIGNS ? SIGN[level] : "%" + (level + 1) + ".")
                    .value("w:lvlJc", "left")
                    .open("w:pPr")
                    .empty("w:ind", "w:left", String.valueOf(indent(level)), "w:hanging", String.valueOf(INDENT))
                    .close("w:pPr")
                    .close("w:lvl");
        }
        out.close("w:abstractNum");
    }

    private static WordXml list(WordXml out, int list, int kind) {
        return out.open("w:num", "w:numId", String.valueOf(list)).value("w:abstractNumId", kind);
    }
}
