package org.heard.consultation.importing;

import java.util.regex.Pattern;

/** Keeps characters of a text from being read as Markdown. */
final class MarkdownEscape {

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,32};)");
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern LINE_START = Pattern.compile("(?m)^(?:(\\d{1,9})([.)])(?=\\s|$)"
            + "|(#(?=#{0,5}(?:\\s|$))|[>|]|\\+(?=\\s|$)|-(?=[-\\s|:]|$)|:(?=-)|~(?=~~)|=(?==*\\s*$)))");

    private MarkdownEscape() {}

    /** A text inside a line. */
    static String inline(String text) {
        String escaped = text.replaceAll("[\\\\`*\\[\\]<]", "\\\\$0");
        escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
        return UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    }

    /** A paragraph whose words are escaped already: its lines must not start like a heading, a list or a table. */
    static String lineStarts(String paragraph) {
        return LINE_START.matcher(paragraph).replaceAll(found -> found.group(1) != null ? "$1\\\\$2" : "\\\\$3");
    }

    /**
     * A text of a spreadsheet cell for a place where Markdown is read: a line is a paragraph, lines that begin with a
     * dash or a bullet are a list, and HTML stays text.
     */
    static String cell(String text) {
        var out = new StringBuilder();
        boolean inList = false;
        for (String line : text.split("\\R")) {
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                inList = false;
                continue;
            }
            boolean item = stripped.matches("[-*•·‣▪–—]\\s+\\S.*");
            if (!out.isEmpty()) {
                out.append(item && inList ? "\n" : "\n\n");
            }
            String words = item ? stripped.substring(1).strip() : stripped;
            String shown = ENTITY.matcher(words.replace("<", "\\<")).replaceAll("\\\\&");
            out.append(item ? "- " : "").append(shown);
            inList = item;
        }
        return out.toString();
    }
}
