package org.heard.format.braille;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of elements in cells: in the document's own Braille; words of another language in uncontracted Unified English
 * Braille where it has their letters (UEB 13), else a transcriber's note that they are left out.
 */
final class BrailleText {

    private static final String BLOCKS = "ul, ol, table, blockquote, pre, h1, h2, h3, h4, h5, h6";
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final String NOTE_BEGINS = "⠈⠨⠣";
    private static final String NOTE_ENDS = "⠈⠨⠜";
    private static final Pattern LATIN =
            Pattern.compile("[\\p{IsLatin}\\d£@/:()_.,%+-]+(?: [\\p{IsLatin}\\d£@/:()_.,%+-]+)*");

    private final BrailleTables tables;
    private final Locale language;
    private final int grade;
    private final UnaryOperator<String> left;

    /** @param left words that say, for the name of a language, that text in it is left out */
    BrailleText(BrailleTables tables, Locale language, int grade, UnaryOperator<String> left) {
        this.tables = tables;
        this.language = language;
        this.grade = grade;
        this.left = left;
    }

    /** Our own words. */
    String of(String text) throws Unmapped {
        return cells(language, text);
    }

    /** An element's words, with something before them that belongs to them; nested lists and tables are left to others. */
    String of(String before, Element element) throws Unmapped {
        var run = new Run(element.attr("lang").isEmpty() ? language : Locale.forLanguageTag(element.attr("lang")));
        run.text.append(before);
        run.nodes(element);
        run.close();
        return run.cells.toString().replaceAll(" +", " ").strip();
    }

    private String cells(Locale spoken, String text) throws Unmapped {
        if (text.isBlank()) {
            return text.isEmpty() ? "" : " ";
        }
        if (!spoken.getLanguage().equals(language.getLanguage())) {
            return foreign(spoken, text);
        }
        return language.getLanguage().equals("ur")
                ? mixed(text)
                : edged(text, tables.cells(language, grade, text.strip()));
    }

    private String foreign(Locale spoken, String text) throws Unmapped {
        try {
            return edged(text, tables.cells(ENGLISH, 1, text.strip()));
        } catch (Unmapped otherLetters) {
            String name = ULocale.forLocale(spoken).getDisplayLanguage(ULocale.forLocale(language));
            return edged(text, NOTE_BEGINS + tables.cells(language, grade, left.apply(name)) + NOTE_ENDS);
        }
    }

    // a table that knows one script only: the rest goes by the English one
    private String mixed(String text) throws Unmapped {
        var latin = LATIN.matcher(text);
        var cells = new StringBuilder();
        int from = 0;
        while (latin.find()) {
            cells.append(own(text.substring(from, latin.start())));
            cells.append(
                    edged(latin.group(), tables.cells(ENGLISH, 1, latin.group().strip())));
            from = latin.end();
        }
        return cells.append(own(text.substring(from))).toString();
    }

    private String own(String text) throws Unmapped {
        return text.isBlank() ? text : edged(text, tables.cells(language, grade, text.strip()));
    }

    private static String edged(String text, String cells) {
        boolean before = Character.isWhitespace(text.charAt(0));
        boolean after = Character.isWhitespace(text.charAt(text.length() - 1));
        return (before ? " " : "") + cells + (after ? " " : "");
    }

    /** Keeps what is in one language together, so that contractions and indicators come out right. */
    private final class Run {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder cells = new StringBuilder();
        private Locale current;

        Run(Locale current) {
            this.current = current;
        }

        void nodes(Element element) throws Unmapped {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replace('\u00a0', ' ').replaceAll("\\s+", " "));
                } else if (node instanceof Element child && !child.is(BLOCKS)) {
                    element(child);
                }
            }
        }

        private void element(Element child) throws Unmapped {
            switch (child.tagName()) {
                case "br" -> text.append(' ');
                case "img" -> picture(child.attr("alt"));
                case "p" -> {
                    nodes(child);
                    text.append(' ');
                }
                default -> {
                    Locale before = current;
                    if (!child.attr("lang").isEmpty()) {
                        close();
                        current = Locale.forLanguageTag(child.attr("lang"));
                    }
                    nodes(child);
                    address(child);
                    if (current != before) {
                        close();
                        current = before;
                    }
                }
            }
        }

        private void picture(String alternative) throws Unmapped {
            if (!alternative.isBlank()) {
                close();
                cells.append(' ')
                        .append(NOTE_BEGINS)
                        .append(cells(current, alternative.strip()))
                        .append(NOTE_ENDS)
                        .append(' ');
            }
        }

        private void address(Element link) {
            String address = link.attr("href").replaceFirst("^mailto:", "");
            boolean told = address.isEmpty()
                    || address.startsWith("#")
                    || address.startsWith("tel:")
                    || address.contains(link.text());
            if (link.tagName().equals("a") && !told) {
                text.append(" (").append(address.replaceFirst("^https?://", "")).append(')');
            }
        }

        void close() throws Unmapped {
            cells.append(BrailleText.this.cells(current, text.toString()));
            text.setLength(0);
        }

        private String cells(Locale spoken, String words) throws Unmapped {
            return BrailleText.this.cells(spoken, words);
        }
    }
}
