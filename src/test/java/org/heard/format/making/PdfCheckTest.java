package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PdfCheckTest {

    @TempDir
    private static Path folder;

    private static byte[] fit;

    @BeforeAll
    static void make() throws Exception {
        Path file = folder.resolve("fit.pdf");
        new PdfRenderer().render(Sources.english(), FileForm.PDF, file);
        fit = Files.readAllBytes(file);
    }

    private static ThrowingCallable check(Consumer<PDDocument> spoil) {
        return () -> {
            var spoilt = new ByteArrayOutputStream();
            try (PDDocument document = Loader.loadPDF(fit)) {
                spoil.accept(document);
                document.save(spoilt);
            }
            PdfCheck.check(spoilt.toByteArray(), Sources.english());
        };
    }

    @Test
    void a_file_as_it_was_made_is_fit() throws Exception {
        assertThat(PdfCheck.check(fit, Sources.english())).isEqualTo(1);
    }

    @Test
    void a_file_without_title_language_or_tags_is_refused() {
        assertThatThrownBy(check(document -> document.getDocumentInformation().setTitle(" ")))
                .isInstanceOf(Unfit.class)
                .hasMessage("It has no title.");
        assertThatThrownBy(check(document -> document.getDocumentCatalog().setLanguage("")))
                .isInstanceOf(Unfit.class)
                .hasMessage("It does not say what language it is in.");
        assertThatThrownBy(check(document -> document.getDocumentCatalog().setStructureTreeRoot(null)))
                .isInstanceOf(Unfit.class)
                .hasMessage("It is not tagged.");
    }

    @Test
    void a_table_without_headings_is_refused() {
        assertThatThrownBy(check(document -> PdfTags.all(document, "TH").forEach(cell -> cell.setStructureType("TD"))))
                .isInstanceOf(Unfit.class)
                .hasMessage("Table 1 has no headings.");
    }

    @Test
    void a_file_that_breaks_pdf_ua_is_refused_with_the_rule() {
        assertThatThrownBy(check(document ->
                        document.getDocumentCatalog().getCOSObject().removeItem(COSName.VIEWER_PREFERENCES)))
                .isInstanceOf(Unfit.class)
                .hasMessageStartingWith("It breaks PDF/UA-1: clause 7.1");
    }

    @Test
    void a_file_that_says_something_else_is_refused() {
        assertThatThrownBy(() -> PdfCheck.check(fit, Sources.of("Another plan", Locale.ENGLISH, "## Part")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("“Another plan” cannot be read");
    }
}
