package org.heard.format.making;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces of printed documents: one for Latin letters, one for Arabic ones, each regular and bold, no italics. */
final class PdfFonts {

    static final String FAMILIES = "Hyperlegible, Naskh";

    private final List<Face> faces = List.of(
            Face.of("Hyperlegible", 400, "atkinson-next-regular"),
            Face.of("Hyperlegible", 700, "atkinson-next-bold"),
            Face.of("Naskh", 400, "naskh-regular"),
            Face.of("Naskh", 700, "naskh-bold"));

    private record Face(String family, int weight, byte[] file, TrueTypeFont font, CmapLookup glyphs) {

        static Face of(String family, int weight, String name) {
            try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
                if (in == null) {
                    throw new IllegalStateException("There is no font " + name);
                }
                byte[] file = in.readAllBytes();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                return new Face(family, weight, file, font, font.getUnicodeCmapLookup());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        boolean has(int character) {
            return glyphs.getGlyphId(character) != 0;
        }

        double width(int character) {
            try {
                return (double) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Gives the renderer these fonts; it embeds of each what a document needs. */
    void addTo(PdfRendererBuilder builder) {
        faces.forEach(face -> builder.useFont(
                () -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true));
    }

    /** Refuses a text with characters that no reader would see, or letters that would stand unjoined. */
    void requireAll(String text) throws Unfit {
        List<String> missing = missing(text);
        if (!missing.isEmpty()) {
            throw new Unfit("The fonts cannot print: " + String.join(", ", missing));
        }
    }

    /** The characters that cannot be printed, each with its code point. */
    List<String> missing(String text) {
        return Stream.concat(
                        text.codePoints().boxed(),
                        JoinedLetters.join(text).codePoints().boxed())
                .distinct()
                .filter(character -> !Character.isWhitespace(character) && !printable(character))
                .limit(20)
                .map(character -> Character.toString(character) + " (U+%04X)".formatted(character))
                .toList();
    }

    /** Whether a character cannot be printed in both regular and bold. */
    boolean lack(int character) {
        return !printable(character);
    }

    private boolean printable(int character) {
        return JoinedLetters.canJoin(character)
                && Stream.of("Hyperlegible", "Naskh")
                        .anyMatch(family -> faces.stream()
                                .filter(face -> face.family().equals(family))
                                .allMatch(face -> face.has(character)));
    }

    /** How wide a text is in bold print, in ems. */
    double width(String text) {
        return JoinedLetters.join(text)
                .codePoints()
                .mapToDouble(character -> faces.stream()
                        .filter(face -> face.weight() == 700 && face.has(character))
                        .findFirst()
                        .map(face -> face.width(character))
                        .orElse(1.0))
                .sum();
    }

    /**
     * What each glyph of a font stands for in a text: the letter itself, where a glyph shows one of its joined forms.
     *
     * @param name the font's PostScript name, with or without the mark of a subset
     */
    Map<Integer, String> letters(String name, String text) throws IOException {
        var letters = new HashMap<Integer, String>();
        for (Face face : faces) {
            if (name.substring(name.indexOf('+') + 1).equals(face.font().getName())) {
                (text + JoinedLetters.forms(text))
                        .codePoints()
                        .filter(face::has)
                        .forEach(character -> letters.putIfAbsent(
                                face.glyphs().getGlyphId(character), JoinedLetters.plain(character)));
            }
        }
        return letters;
    }
}
