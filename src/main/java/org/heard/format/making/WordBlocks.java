package org.heard.format.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a Word document, each with a style that says what it is: a heading, an item of a list, a quotation. */
final class WordBlocks {

    private final WordXml out;
    private final WordText text;
    private final WordLists lists;
    private final Set<String> places;
    private int marks;
    private int tables;

    WordBlocks(WordXml out, WordText text, WordLists lists, Set<String> places) {
        this.out = out;
        this.text = text;
        this.lists = lists;
        this.places = places;
    }

    /** An item of a list, whose first paragraph has its sign or number. */
    private static final class Item {

        private final int list;
        private final int level;
        private final String style;
        private boolean begun;

        Item(int list, int level, String style) {
            this.list = list;
            this.level = level;
            this.style = style;
        }
    }

    /** Where a block stands. */
    record Place(
            String style,
            String language,
            boolean rightToLeft,
            @Nullable Item item,
            int level,
            boolean table) {

        static Place in(Source source) {
            return new Place("", source.language().toLanguageTag(), source.isRightToLeft(), null, 0, false);
        }

        Place styled(String name) {
            return new Place(name, language, rightToLeft, item, level, table);
        }

        private Place item(Item next) {
            return new Place(style, language, rightToLeft, next, level + 1, table);
        }

        Place cell(String name) {
            return new Place(name, language, rightToLeft, null, 0, true);
        }

        // a block in another language, and not only its letters, runs that language's way
        Place inside(Element block) {
            Element only = block.firstElementChild();
            Element told = only != null && block.childNodeSize() == 1 && only.is("span[lang][dir]") ? only : block;
            String spoken = told.attr("lang").isEmpty() ? language : told.attr("lang");
            boolean turned = told.hasAttr("dir") ? told.attr("dir").equals("rtl") : rightToLeft;
            return new Place(style, spoken, turned, item, level, table);
        }
    }

    /** Writes what an element holds: blocks, and words between them as paragraphs. */
    void inside(Element element, Place place) {
        var words = new ArrayList<Node>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && Tags.BLOCKS.contains(child.tagName())) {
                loose(words, place);
                block(child, place.inside(child));
            } else {
                words.add(node);
            }
        }
        loose(words, place);
    }

    private void loose(List<Node> words, Place place) {
        boolean blank = words.stream().allMatch(node -> node instanceof TextNode blanks && blanks.isBlank());
        if (!blank) {
            paragraph(List.copyOf(words), place, "");
        }
        words.clear();
    }

    private void block(Element block, Place place) {
        switch (block.tagName()) {
            case "h1" -> paragraph(block.childNodes(), place.styled("Title"), block.id());
            case "h2", "h3", "h4", "h5", "h6" ->
                paragraph(
                        block.childNodes(),
                        place.styled("Heading" + block.tagName().charAt(1)),
                        block.id());
            case "p" -> paragraph(block.childNodes(), place, block.id());
            case "pre" -> paragraph(block.childNodes(), place.styled("HTMLPreformatted"), block.id());
            case "blockquote" -> inside(block, place.styled("Quote"));
            case "hr" -> paragraph(List.of(), place.styled("Rule"), "");
            case "ul" -> list(block, place, WordLists.SIGNS, "ListBullet");
            case "ol" -> {
                int start = block.attr("start").isEmpty() ? 1 : Integer.parseInt(block.attr("start"));
                list(block, place, lists.numbered(level(place), start), "ListNumber");
            }
            case "table" -> {
                if (place.table()) {
                    inside(block, place);
                } else {
                    new WordTable(out, this, ++tables).write(block, place);
                }
            }
            default -> inside(block, place);
        }
    }

    private static int level(Place place) {
        return Math.min(place.level(), WordLists.LEVELS - 1);
    }

    private void list(Element list, Place place, int number, String style) {
        for (Element item : list.children()) {
            inside(item, place.inside(item).item(new Item(number, level(place), style)));
        }
    }

    /** One paragraph, and a mark at it if something may lead there. */
    void paragraph(List<Node> words, Place place, String id) {
        Item item = place.item();
        boolean heading = place.style().startsWith("Heading") || place.style().equals("Title");
        boolean first = item != null && !item.begun;
        out.open("w:p").open("w:pPr");
        if (item == null || heading) {
            if (!place.style().isEmpty()) {
                out.value("w:pStyle", place.style());
            }
        } else if (first) {
            out.value("w:pStyle", item.style)
                    .open("w:numPr")
                    .value("w:ilvl", item.level)
                    .value("w:numId", item.list)
                    .close("w:numPr");
            item.begun = true;
        } else {
            out.value("w:pStyle", "ListContinue");
        }
        if (place.rightToLeft()) {
            out.empty("w:bidi");
        }
        if (item != null && !heading && !first) {
            out.empty("w:ind", "w:left", String.valueOf(WordLists.indent(item.level)));
        }
        out.close("w:pPr");
        boolean marked = !id.isEmpty() && places.contains(id);
        String mark = String.valueOf(++marks);
        if (marked) {
            out.empty("w:bookmarkStart", "w:id", mark, "w:name", id);
        }
        text.write(words, place.language(), place.rightToLeft(), place.style().equals("HTMLPreformatted"));
        if (marked) {
            out.empty("w:bookmarkEnd", "w:id", mark);
        }
        out.close("w:p");
    }
}
