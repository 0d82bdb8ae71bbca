package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everyone gets the same content at the same moment, in the file that suits her (F2). */
class ReadyFilesTest extends PortalTest {

    private static final String PATH = "consultations/day-services-llanbedw";
    private static final String PAGE = PATH + "/formats";

    // sound and Braille are made in tests of their own
    private static final Set<FileForm> FORMS =
            EnumSet.of(FileForm.HTML, FileForm.TEXT, FileForm.PDF, FileForm.PDF_24, FileForm.EPUB, FileForm.DOCX);

    @Autowired
    private Making making;

    @Autowired
    private Shelf shelf;

    @BeforeEach
    void the_files_are_made() {
        make();
    }

    private int make() {
        return making.make(shelf.at(PATH).orElseThrow(), FORMS);
    }

    @Test
    void a_consultations_files_stand_in_her_language_first_with_kind_and_size() {
        Seen page = visitor().open("/cy/" + PAGE);

        List<String> languages =
                page.document().select("main section[lang] h2, main section h2").eachText();
        assertThat(languages).startsWith("Cymraeg", "English");
        Element text = page.document().selectFirst("main a[href$=/cy/day-services-llanbedw.txt]");
        assertThat(text.attr("type")).isEqualTo("text/plain");
        assertThat(text.attr("hreflang")).isEqualTo("cy");
        assertThat(text.text()).startsWith("Testun plaen, Cymraeg, ").endsWith(" KB");
        assertThat(visitor()
                        .open("/en/consultations/day-services-llanbedw")
                        .document()
                        .select("main a[href=/en/" + PAGE + "]"))
                .hasSize(1);
    }

    @Test
    void the_plain_text_says_all_that_the_page_says() {
        Seen file = visitor().open("/files/made/consultations/day-services-llanbedw/en/day-services-llanbedw.txt");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type").orElseThrow()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.header("Content-Language")).contains("en");
        assertThat(file.body())
                .startsWith("Day services in Llanbedw\n====")
                .contains("What cannot change, and why\n----")
                .contains("We cannot spend more than £412,000 a year")
                .contains("Choice 1: one new home at Hafod Centre")
                .contains("Text relay: 18001 01632 960 123");
        assertThat(file.body().replaceAll("\\s+", " "))
                .contains("lease (An agreement to rent a building for a fixed number of years)");
    }

    @Test
    void what_became_of_a_consultation_can_be_had_in_the_same_ways() {
        making.make(shelf.at("outcomes/meals-at-home").orElseThrow(), FORMS);

        Seen outcome = visitor().open("/en/outcomes/meals-at-home");
        Seen page = visitor()
                .open(outcome.document()
                        .selectFirst("main a[href$=outcomes/meals-at-home/formats]")
                        .attr("href"));
        assertThat(page.document().select("main .back-link").attr("href")).endsWith("/en/outcomes/meals-at-home");
        Element text = page.document().selectFirst("main a[href$=/en/meals-at-home-outcome.txt]");
        assertThat(text.text()).startsWith("Plain text, English, ");
        assertThat(visitor().open(text.attr("href")).body())
                .startsWith("What changed: ")
                .contains("You said")
                .contains("How many people took part");
        assertThat(visitor().open("/en/outcomes/day-services-llanbedw/formats").status())
                .isEqualTo(404);
    }

    @Test
    void files_whose_words_have_changed_are_not_offered_until_they_are_made_again() {
        database.update("update ready_file set made_from = 'older' where publication = ? and form = 'TEXT'", PATH);
        assertThat(visitor()
                        .open("/cy/" + PAGE + "?fresh")
                        .document()
                        .select("main a[href$=/day-services-llanbedw.txt]"))
                .isEmpty();
        assertThat(make()).isEqualTo(3);
        assertThat(visitor().open("/cy/" + PAGE).document().select("main a[href$=/day-services-llanbedw.txt]"))
                .hasSize(3);
    }

    @Test
    void the_page_to_keep_stands_by_itself_and_runs_nothing() {
        Seen file = visitor().open("/files/made/consultations/day-services-llanbedw/ur/day-services-llanbedw.html");

        var document = Jsoup.parse(file.body());
        assertThat(document.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(document.select("script, link, img[src^=http], iframe")).isEmpty();
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("span[dir=ltr]").eachText()).contains("18001 01632 960 123");
        assertThat(file.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
    }

    @Test
    void easy_read_is_a_file_with_its_pictures_too() throws Exception {
        making.make(
                shelf.at("easy-read/day-services-llanbedw").orElseThrow(),
                EnumSet.of(FileForm.PDF_18, FileForm.HTML, FileForm.TEXT));

        Seen page = visitor().open("/en/" + PAGE + "?easy");
        Element link = page.document().selectFirst("main a[href$=/en/day-services-llanbedw-easy-read-18pt.pdf]");
        assertThat(link.text()).startsWith("Large print, 18 point");
        assertThat(page.document().select("main h2").eachText()).contains("Easy Read");
        try (var document = Loader.loadPDF(visitor().open(link.attr("href")).bytes())) {
            assertThat(PdfTags.all(document, "Figure"))
                    .hasSize(16)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(PdfCheck.text(document)).contains("Easy Read");
        }
        assertThat(visitor().open("/cy/" + PAGE + "?easy").document().select("a[href$=-easy-read.txt]"))
                .isNotEmpty();
    }

    @Test
    void nothing_is_made_twice_and_nobody_outside_gets_what_is_not_public() {
        assertThat(make()).isZero();
        assertThat(visitor()
                        .open("/files/made/consultations/no-such-thing/en/no-such-thing.txt")
                        .status())
                .isEqualTo(404);
        assertThat(visitor()
                        .open("/files/made/consultations/day-services-llanbedw/en/..%2F..%2Fheard.txt")
                        .status())
                .isGreaterThanOrEqualTo(400);
    }
}
