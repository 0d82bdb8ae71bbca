package org.heard.format.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * A document as it is read out: headings between pauses, how long a list is before its items, tables row by row with each
 * cell's heading, a term's meaning where it first stands, parts in another language in that language's voice.
 */
public final class SpokenDocument {

    /** About four hours; whoever needs more is served in parts. */
    private static final int MOST_CHARACTERS = 250_000;

    private static final int MOST_CHAPTERS = 250;
    private static final int LONGEST_ADDRESS = 40;
    private static final String BLOCKS =
            "h1, h2, h3, h4, h5, h6, p, ul, ol, li, blockquote, pre, hr, table, div, section";
    private static final String SPOKEN =
            "h1, h2, h3, h4, h5, h6, p, ul, ol, li, blockquote, pre, caption, th, td, table";

    private final Spoken own;
    private final String publisher;
    private final List<SpokenChapter> chapters = new ArrayList<>();
    private List<SpokenPiece> pieces = new ArrayList<>();

    private enum Kind {
        HEADING(900, 600),
        PARAGRAPH(0, 350),
        ITEM(0, 250),
        CELL(0, 100),
        LAST(0, 600);

        private final Duration before;
        private final Duration after;

        Kind(int before, int after) {
            this.before = Duration.ofMillis(before);
            this.after = Duration.ofMillis(after);
        }
    }

    /**
     * @param body the document's tree, its spoken elements {@linkplain #numbered numbered}
     * @param publisher who it comes from, said after the title
     * @throws IllegalArgumentException if the language cannot be read out
     */
    public SpokenDocument(Element body, Locale language, String publisher) {
        own = Spoken.in(language).orElseThrow(() -> new IllegalArgumentException("No words for " + language));
        this.publisher = publisher;
        chapters.add(new SpokenChapter(publisher, pieces));
        blocks(body, own);
    }

    /** Gives an {@code id} to each element that is read out and has none, the same whenever the tree is the same. */
    public static Element numbered(Element body) {
        int number = 0;
        for (Element element : body.select(SPOKEN)) {
            number++;
            if (element.id().isEmpty()) {
                element.attr("id", "s" + number);
            }
        }
        return body;
    }

    /** Whether it is longer than can be read out. */
    public static boolean isTooLong(Element body) {
        return body.wholeText().length() > MOST_CHARACTERS;
    }

    /** What is said, as it is written, chapter by chapter. */
    public String transcript() {
        return chapters().stream()
                        .map(chapter -> chapter.pieces().stream()
                                .map(SpokenPiece::written)
                                .collect(Collectors.joining("\n\n")))
                        .collect(Collectors.joining("\n\n\n"))
                + "\n";
    }

    List<SpokenChapter> chapters() {
        return chapters.stream().filter(chapter -> !chapter.pieces().isEmpty()).toList();
    }

    private void blocks(Element parent, Spoken spoken) {
        parent.children().forEach(child -> block(child, in(child, spoken)));
    }

    private void block(Element element, Spoken spoken) {
        switch (element.tagName()) {
            case "h1", "h2" -> {
                if (!element.text().isBlank() && chapters.size() < MOST_CHAPTERS) {
                    pieces = new ArrayList<>();
                    chapters.add(new SpokenChapter(element.text(), pieces));
                }
                add(element, spoken, Kind.HEADING);
                if (element.tagName().equals("h1")) {
                    about();
                }
            }
            case "h3", "h4", "h5", "h6" -> add(element, spoken, Kind.HEADING);
            case "ul", "ol" -> list(element, spoken);
            case "table" -> table(element, spoken);
            case "hr" -> {}
            case "blockquote", "div", "section" -> {
                add(element, spoken, Kind.PARAGRAPH);
                element.select("> " + BLOCKS.replace(", ", ", > ")).forEach(child -> block(child, in(child, spoken)));
            }
            default -> add(element, spoken, Kind.PARAGRAPH);
        }
    }

    private void about() {
        String about = own.words().say("computer", publisher);
        pieces.add(piece("", about, own.say(about), own, Kind.LAST));
    }

    private void list(Element list, Spoken spoken) {
        Elements items = list.select("> li");
        if (items.size() > 1) {
            String said = spoken.words().say("list", Integer.toString(items.size()));
            pieces.add(piece(list.id(), said, spoken.say(said), spoken, Kind.ITEM));
        }
        int number = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : items) {
            Spoken voice = in(item, spoken);
            String sign = list.tagName().equals("ol") ? number++ + ". " : "";
            var words = new Words(voice, true);
            words.text(sign);
            words.nodes(item);
            add(item, voice, words, item == items.last() ? Kind.LAST : Kind.ITEM);
            item.select("> ul, > ol, > table, > blockquote, > pre, > h3, > h4, > h5, > h6")
                    .forEach(child -> block(child, in(child, voice)));
        }
    }

    private void table(Element table, Spoken spoken) {
        Element caption = table.selectFirst("caption");
        String named = caption == null || caption.text().isBlank()
                ? spoken.words().get("table.unnamed")
                : spoken.words().say("table", caption.text());
        pieces.add(
                piece(caption == null ? table.id() : caption.id(), named, spoken.say(named), spoken, Kind.PARAGRAPH));
        List<String> columns = table.select("thead th").eachText();
        for (Element row : table.select("tbody tr")) {
            Elements cells = row.children();
            for (int i = 0; i < cells.size(); i++) {
                Element cell = cells.get(i);
                var words = new Words(in(cell, spoken), true);
                if (i > 0
                        && i < columns.size()
                        && !columns.get(i).isBlank()
                        && !cell.text().isBlank()) {
                    words.text(columns.get(i) + ": ");
                }
                words.nodes(cell);
                add(cell, in(cell, spoken), words, i == cells.size() - 1 ? Kind.PARAGRAPH : Kind.CELL);
            }
        }
    }

    private void add(Element element, Spoken spoken, Kind kind) {
        var words = new Words(spoken, false);
        words.nodes(element);
        add(element, spoken, words, kind);
    }

    private void add(Element element, Spoken spoken, Words words, Kind kind) {
        if (!words.isBlank()) {
            pieces.add(words.piece(element.id(), spoken, kind));
        }
    }

    private static SpokenPiece piece(String element, String written, String said, Spoken spoken, Kind kind) {
        return new SpokenPiece(
                element,
                spoken.words().get("voice"),
                Entities.escape(said),
                count(said),
                written,
                kind.before,
                kind.after);
    }

    private static int count(String said) {
        return said.isBlank() ? 0 : said.strip().split("[\\s-]+").length;
    }

    private static Spoken in(Element element, Spoken otherwise) {
        String language = element.attr("lang");
        return language.isEmpty()
                ? otherwise
                : Spoken.in(Locale.forLanguageTag(language)).orElse(otherwise);
    }

    /** The words of one element, run by run in one language. */
    private static final class Words {

        private final Spoken base;
        private final boolean takesParagraphs;
        private final StringBuilder run = new StringBuilder();
        private final StringBuilder written = new StringBuilder();
        private final StringBuilder ssml = new StringBuilder();
        private Spoken current;
        private int count;

        /** @param takesParagraphs whether a paragraph inside is the element's own text, as in a list */
        Words(Spoken base, boolean takesParagraphs) {
            this.base = base;
            this.takesParagraphs = takesParagraphs;
            current = base;
        }

        void text(String text) {
            run.append(text);
            written.append(text);
        }

        void nodes(Element element) {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode text) {
                    text(text.getWholeText().replace('\n', ' '));
                } else if (node instanceof Element child) {
                    element(child);
                }
            }
        }

        private void element(Element child) {
            if (takesParagraphs && child.tagName().equals("p")) {
                nodes(child);
                text(" ");
            } else if (child.is(BLOCKS)) {
                return;
            } else if (child.tagName().equals("br")) {
                run.append(", ");
                written.append(' ');
            } else if (child.tagName().equals("img")) {
                String alternative = child.attr("alt").strip();
                if (!alternative.isEmpty()) {
                    text(" " + current.words().say("picture", alternative) + " ");
                }
            } else if (child.hasClass("gloss")) {
                String meaning = child.text().replaceAll("^\\(|\\)$", "");
                run.append(", ").append(current.words().say("meaning", meaning)).append(' ');
                written.append(child.text());
            } else {
                inLanguageOf(child);
                address(child);
            }
        }

        private void inLanguageOf(Element child) {
            Spoken before = current;
            Spoken its = in(child, current);
            if (its != before) {
                close();
                current = its;
                nodes(child);
                close();
                current = before;
            } else {
                nodes(child);
            }
        }

        // an address that can be remembered is said; each stands in the transcript
        private void address(Element link) {
            String address = link.attr("href");
            String shown = link.text();
            if (!link.tagName().equals("a")
                    || shown.isBlank()
                    || address.isEmpty()
                    || address.startsWith("#")
                    || address.startsWith("tel:")
                    || address.contains(shown)) {
                return;
            }
            String plain = address.replaceFirst("^mailto:", "").replaceFirst("^https?://(www\\.)?", "");
            written.append(" (").append(plain).append(')');
            if (plain.length() <= LONGEST_ADDRESS && !plain.contains("?")) {
                run.append(" (").append(address.replaceFirst("^mailto:", "")).append(") ");
            }
        }

        private void close() {
            String said = current.say(run.toString());
            run.setLength(0);
            if (said.isBlank()) {
                return;
            }
            count += count(said);
            if (!ssml.isEmpty()) {
                ssml.append(' ');
            }
            if (current == base) {
                ssml.append(Entities.escape(said));
            } else {
                ssml.append("<voice xml:lang=\"")
                        .append(current.words().get("voice"))
                        .append("\">")
                        .append(Entities.escape(said))
                        .append("</voice>");
            }
        }

        boolean isBlank() {
            return written.toString().isBlank();
        }

        SpokenPiece piece(String element, Spoken spoken, Kind kind) {
            close();
            return new SpokenPiece(
                    element,
                    spoken.words().get("voice"),
                    ssml.toString(),
                    count,
                    written.toString().replaceAll("\\s+", " ").strip(),
                    kind.before,
                    kind.after);
        }
    }
}
