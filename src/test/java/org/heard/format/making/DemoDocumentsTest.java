package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everything that the demo council publishes can be had in every size of print, in every language. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("process")
class DemoDocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void no_document_of_the_demo_is_withheld_in_small_or_largest_print() throws Exception {
        var renderer = new PdfRenderer();
        List<String> withheld = new ArrayList<>();
        for (Source source : DemoSources.all()) {
            for (FileForm form : List.of(FileForm.PDF, FileForm.PDF_36)) {
                try {
                    Path file = folder.resolve("file.pdf");
                    renderer.render(source, form, file);
                    assertThat(pages(file))
                            .as(source.title() + " " + form)
                            .allSatisfy(page -> assertThat(page.replaceAll("\\d+ / \\d+", ""))
                                    .isNotBlank());
                } catch (Unfit | RuntimeException e) {
                    withheld.add(source.title() + " " + source.language() + " " + form + ": " + e);
                }
            }
        }
        assertThat(withheld).isEmpty();
    }

    private static List<String> pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
