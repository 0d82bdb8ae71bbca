package org.heard.format.making;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Gives every font of a document a table from glyphs to the letters that the author wrote, so that copied, searched and
 * spoken text is made of real letters and not of their joined forms (ISO 32000-1, 9.10.3, ToUnicode CMaps).
 */
final class PdfTextLayer {

    private static final int MOST_IN_A_BLOCK = 100;
    private static final String START = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private final PdfFonts fonts;

    PdfTextLayer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    void mend(PDDocument document, String text) throws IOException {
        Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSDictionary font = page.getResources().getFont(name).getCOSObject();
                COSStream letters = font.getCOSStream(COSName.TO_UNICODE);
                if (letters != null && done.add(letters)) {
                    write(letters, fonts.letters(font.getNameAsString(COSName.BASE_FONT), text));
                }
            }
        }
    }

    private static void write(COSStream to, Map<Integer, String> letters) throws IOException {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(letters)
                .forEach((glyph, letter) -> lines.add("<%04X> <%s>\n"
                        .formatted(
                                glyph,
                                HexFormat.of().withUpperCase().formatHex(letter.getBytes(StandardCharsets.UTF_16BE)))));
        var map = new StringBuilder(START);
        for (int from = 0; from < lines.size(); from += MOST_IN_A_BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + MOST_IN_A_BLOCK, lines.size()));
            map.append(block.size())
                    .append(" beginbfchar\n")
                    .append(String.join("", block))
                    .append("endbfchar\n");
        }
        try (OutputStream out = to.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.append(END).toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
