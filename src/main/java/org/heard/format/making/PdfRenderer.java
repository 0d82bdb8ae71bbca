package org.heard.format.making;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/**
 * Tagged PDF (PDF/UA-1, ISO 14289-1) in standard and in large print, for reading on paper, with a screen reader or with
 * both. Each size is laid out anew; no page is enlarged. What it makes has passed {@link PdfCheck}. One document of 80 pages
 * takes a few seconds.
 */
@Service
class PdfRenderer implements Renderer {

    static final Set<FileForm> FORMS =
            Set.of(FileForm.PDF, FileForm.PDF_18, FileForm.PDF_24, FileForm.PDF_28, FileForm.PDF_36);

    private final PdfFonts fonts = new PdfFonts();
    private final NamedSigns signs = new NamedSigns(fonts);

    @Override
    public Set<FileForm> forms() {
        return FORMS;
    }

    /** 2: numbers stand in one line where text runs from right to left. */
    @Override
    public int edition() {
        return 2;
    }

    /** Languages whose everyday letters (Unicode CLDR) our fonts have and can join. */
    @Override
    public boolean makes(FileForm form, Locale language) {
        UnicodeSet letters = LocaleData.getInstance(ULocale.forLocale(language))
                .getExemplarSet(UnicodeSet.ADD_CASE_MAPPINGS, LocaleData.ES_STANDARD);
        return FORMS.contains(form) && fonts.missing(String.join(" ", letters)).isEmpty();
    }

    /** Reads the rules of PDF/UA and the fonts, which takes a few seconds the first time. */
    @Override
    public void warmUp() throws Unfit, IOException {
        var body = new Element("body");
        body.appendElement("h1").attr("id", "h1").text("Heard");
        make(new Source("Heard", Locale.ENGLISH, false, "Heard", body, Map.of()), FileForm.PDF.points());
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws Unfit, IOException {
        Finished finished = make(signs.in(source), form.points());
        Files.write(into, finished.file());
        return new Made(Duration.ZERO, finished.pages());
    }

    private record Finished(byte[] file, int pages) {}

    private Finished make(Source source, int points) throws Unfit, IOException {
        var page = new PrintPage(source, points, fonts);
        fonts.requireAll(page.text());
        var file = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(new PdfLayout(fonts).lay(page))) {
            new PdfTextLayer(fonts).mend(document, page.text());
            PdfRows.order(document, page.tablesFromRightToLeft());
            document.getDocumentCatalog()
                    .getViewerPreferences()
                    .setReadingDirection(source.isRightToLeft() ? READING_DIRECTION.R2L : READING_DIRECTION.L2R);
            document.save(file);
        }
        return new Finished(file.toByteArray(), PdfCheck.check(file.toByteArray(), source));
    }
}
