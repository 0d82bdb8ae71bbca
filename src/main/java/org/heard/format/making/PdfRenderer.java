package org.heard.format.making;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.READING_DIRECTION;
import org.springframework.stereotype.Service;

/**
 * Tagged PDF (PDF/UA-1, ISO 14289-1) in standard and in large print, for reading on paper, with a screen reader or with
 * both. Each size is laid out anew; no page is enlarged. What it makes has passed {@link PdfCheck}. One document of 80 pages
 * takes a few seconds; one that takes more than a minute is given up.
 */
@Service
class PdfRenderer implements Renderer {

    static final Set<FileForm> FORMS =
            Set.of(FileForm.PDF, FileForm.PDF_18, FileForm.PDF_24, FileForm.PDF_28, FileForm.PDF_36);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final PdfFonts fonts = new PdfFonts();
    private final Duration longest;

    PdfRenderer() {
        this(LONGEST);
    }

    PdfRenderer(Duration longest) {
        this.longest = longest;
    }

    @Override
    public Set<FileForm> forms() {
        return FORMS;
    }

    /** Languages whose everyday letters (Unicode CLDR) our fonts have and can join. */
    @Override
    public boolean makes(FileForm form, Locale language) {
        UnicodeSet letters = LocaleData.getInstance(ULocale.forLocale(language))
                .getExemplarSet(UnicodeSet.ADD_CASE_MAPPINGS, LocaleData.ES_STANDARD);
        return FORMS.contains(form) && fonts.missing(String.join(" ", letters)).isEmpty();
    }

    @Override
    public Made render(Source source, FileForm form, Path into) throws Unfit, IOException {
        var work = new FutureTask<>(() -> make(source, form.points()));
        Thread.ofPlatform().daemon().name("pdf-" + form.points()).start(work);
        try {
            Finished finished = work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            Files.write(into, finished.file());
            return new Made(Duration.ZERO, finished.pages());
        } catch (TimeoutException tooSlow) {
            throw new Unfit("The PDF was not finished after " + longest.toSeconds() + " seconds.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped while a PDF was made");
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Unfit unfit -> throw unfit;
                case IOException unwritten -> throw unwritten;
                case null, default -> throw new IllegalStateException("A PDF could not be laid out", failed.getCause());
            }
        } finally {
            work.cancel(true);
        }
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
