package org.heard.format.making;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF must prove before it is offered. PDF/UA-1 validation alone would pass a table without headings, an empty title
 * and an empty alternative text.
 */
final class PdfCheck {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^\\d+ / \\d+\\s*$");

    private PdfCheck() {}

    /**
     * @return the number of pages
     * @throws Unfit with the first thing that is wrong
     */
    static int check(byte[] file, Source source) throws Unfit, IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            named(document, source.language());
            tables(document);
            pictures(document);
            fonts(document);
            headings(text(document), source);
            PdfUa.validate(file);
            return document.getNumberOfPages();
        }
    }

    /** What can be copied from it, in the order that it stands on the paper. */
    static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static void named(PDDocument document, Locale language) throws Unfit {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        require(!isBlank(document.getDocumentInformation().getTitle()), "It has no title.");
        require(language.toLanguageTag().equals(catalog.getLanguage()), "It does not say what language it is in.");
        require(
                catalog.getStructureTreeRoot() != null
                        && catalog.getMarkInfo() != null
                        && catalog.getMarkInfo().isMarked(),
                "It is not tagged.");
    }

    private static void tables(PDDocument document) throws Unfit {
        int number = 0;
        for (PDStructureElement table : PdfTags.all(document, "Table")) {
            number++;
            require(!PdfTags.within(table, "TH").isEmpty(), "Table " + number + " has no headings.");
        }
    }

    private static void pictures(PDDocument document) throws Unfit {
        int number = 0;
        for (PDStructureElement picture : PdfTags.all(document, "Figure")) {
            number++;
            require(!isBlank(picture.getAlternateDescription()), "Picture " + number + " has no alternative text.");
        }
    }

    private static void fonts(PDDocument document) throws Unfit, IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                require(font.isEmbedded(), "The font " + font.getName() + " is not in the file.");
            }
        }
    }

    private static void headings(String text, Source source) throws Unfit {
        // a heading that is longer than a page goes on after the page's number
        String whole = letters(PAGE_NUMBER.matcher(text).replaceAll(""));
        int from = 0;
        for (Element heading : source.body().select(Tags.HEADINGS)) {
            int found = find(whole, heading.text(), from);
            require(found >= 0, "The heading “%.40s” cannot be read from it in its place.".formatted(heading.text()));
            from = found;
        }
    }

    // lines of mixed direction may come word by word in another order
    private static int find(String whole, String heading, int from) {
        int at = whole.indexOf(letters(heading), from);
        if (at >= 0 || heading.codePoints().allMatch(PdfCheck::isLeftToRight)) {
            return at;
        }
        int first = Integer.MAX_VALUE;
        for (String word : heading.split("\\s+")) {
            int found = whole.indexOf(letters(word), from);
            if (found < 0) {
                return -1;
            }
            first = Math.min(first, found);
        }
        return first;
    }

    private static boolean isLeftToRight(int character) {
        byte direction = Character.getDirectionality(character);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static String letters(String text) {
        return Normalizer2.getNFKCInstance().normalize(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void require(boolean held, String otherwise) throws Unfit {
        if (!held) {
            throw new Unfit(otherwise);
        }
    }
}
