package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.html.Glossary;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.site.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say about other formats can be printed, in each language and size (F2). */
@Execution(ExecutionMode.CONCURRENT)
class FormatNoticeTest {

    private static final Languages LANGUAGES = new Languages(List.of("en", "cy", "ur"));

    @TempDir
    private Path folder;

    private static Source source(Locale language) {
        var contact = new Organisation.Contact(
                "01632 960 123",
                "01632 960 124",
                "07700 900 123",
                "haveyoursay@brynafon.example",
                List.of("Freepost HAVE YOUR SAY", "County Hall"),
                Map.of("en", "Any library"),
                "https://bsl.brynafon.example");
        var organisation =
                new Organisation(Map.of("en", "Brynafon County Council"), "wales", "", List.of("en"), contact);
        var notice = new FormatNotice(new Messages(LANGUAGES), LANGUAGES, organisation);
        var tree = new SourceTree(LANGUAGES, language, new Glossary(Map.of(), term -> term)).line("h1", "Plan");
        notice.top(tree, language);
        notice.end(tree, language);
        return new Source(
                "Plan",
                language,
                LANGUAGES.direction(language).equals("rtl"),
                "Brynafon County Council",
                tree.body(),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void it_is_printed_in_every_size(String tag) throws Exception {
        Source source = source(Locale.forLanguageTag(tag));
        for (FileForm form : List.of(FileForm.PDF, FileForm.PDF_24, FileForm.PDF_36)) {
            Path file = folder.resolve(form + ".pdf");
            new PdfRenderer().render(source, form, file);
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void plain_text_has_it_too() throws Exception {
        Path file = folder.resolve("plan.txt");
        new PlainTextRenderer().render(source(Locale.forLanguageTag("cy")), FileForm.TEXT, file);
        assertThat(Files.readString(file).replaceAll("\\s+", " "))
                .contains("18001 01632 960 123", "It costs nothing. Ask us: Phone: 01632 960 123.", "برطانوی");
    }
}
