package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that the demo council publishes can be had in every size of print, in every language. */
class DemoDocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void no_document_of_the_demo_is_withheld_in_any_size() throws Exception {
        var renderer = new PdfRenderer();
        List<String> withheld = new ArrayList<>();
        for (Source source : DemoSources.all()) {
            for (FileForm form : Stream.of(FileForm.values())
                    .filter(PdfRenderer.FORMS::contains)
                    .toList()) {
                try {
                    renderer.render(source, form, folder.resolve("file.pdf"));
                } catch (Unfit | RuntimeException e) {
                    withheld.add(source.title() + " " + source.language() + " " + form + ": " + e);
                }
            }
        }
        assertThat(withheld).isEmpty();
    }
}
