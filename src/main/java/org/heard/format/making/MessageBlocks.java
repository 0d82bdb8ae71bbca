package org.heard.format.making;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The paragraphs, lists and links of a text that was written without marks, as mail is. */
final class MessageBlocks {

    /** An address up to a blank, without the full stop or bracket that ends the sentence. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)،۔]");

    private static final String ITEM = "- ";

    private MessageBlocks() {}

    static List<Element> of(String text) {
        var blocks = new ArrayList<Element>();
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            Element open = null;
            for (String line : paragraph.lines().map(String::strip).toList()) {
                boolean item = line.startsWith(ITEM);
                if (open == null || open.is("ul") != item) {
                    open = new Element(item ? "ul" : "p");
                    blocks.add(open);
                } else if (!item) {
                    open.appendElement("br");
                }
                write(item ? open.appendElement("li") : open, item ? line.substring(ITEM.length()) : line);
            }
        }
        blocks.removeIf(block -> !block.hasText());
        return blocks;
    }

    private static void write(Element into, String line) {
        Matcher address = ADDRESS.matcher(line);
        int end = 0;
        while (address.find()) {
            into.appendText(line.substring(end, address.start()));
            into.appendElement("a")
                    .attr("href", address.group())
                    .attr("dir", "ltr")
                    .text(address.group());
            end = address.end();
        }
        into.appendText(line.substring(end));
    }
}
