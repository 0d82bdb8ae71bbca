package org.heard.format.making;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells emoji and other signs that cannot be printed by their names in the Unicode Standard, which are English: {@code ☃}
 * becomes {@code [snowman]}. Letters are left as they are, for a word without one of its letters is not that word.
 */
final class NamedSigns {

    private final PdfFonts fonts;

    NamedSigns(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The same document with every sign that the fonts lack told by its name. */
    Source in(Source source) {
        if (source.body().wholeText().codePoints().noneMatch(this::isToName)) {
            return source;
        }
        Element body = source.body();
        name(body);
        return source.saying(body);
    }

    private void name(Node within) {
        for (Node child : List.copyOf(within.childNodes())) {
            if (!(child instanceof TextNode text)) {
                name(child);
            } else if (text.getWholeText().codePoints().anyMatch(this::isToName)) {
                name(text);
            }
        }
    }

    private void name(TextNode text) {
        var plain = new StringBuilder();
        text.getWholeText().codePoints().forEach(character -> {
            if (!isToName(character)) {
                plain.appendCodePoint(character);
            } else if (!isPartOfAnother(character)) {
                text.before(new TextNode(plain.toString()));
                plain.setLength(0);
                text.before(new Element("span")
                        .attr("lang", "en")
                        .attr("dir", "ltr")
                        .text("[" + name(character) + "]"));
            }
        });
        text.text(plain.toString());
    }

    private static String name(int character) {
        String name = UCharacter.getName(character);
        return name == null ? "?" : name.toLowerCase(Locale.ROOT);
    }

    private boolean isToName(int character) {
        return isPartOfAnother(character)
                || !Character.isLetterOrDigit(character)
                        && !isMark(character)
                        && !Character.isWhitespace(character)
                        && fonts.lack(character);
    }

    // what chooses or joins pictures: skin tones, joiners, variation selectors, tags; and what no text may have
    private boolean isPartOfAnother(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.EMOJI_MODIFIER)
                || UCharacter.hasBinaryProperty(character, UProperty.VARIATION_SELECTOR)
                || character >= 0xE0020 && character <= 0xE007F
                || Character.getType(character) == Character.CONTROL && !Character.isWhitespace(character)
                || character == 0x200D && fonts.lack(character);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
