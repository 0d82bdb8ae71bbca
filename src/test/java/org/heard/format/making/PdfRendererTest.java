package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made has passed veraPDF and our own checks, or it would not have been made. */
@Execution(ExecutionMode.CONCURRENT)
class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final Locale URDU = Locale.forLanguageTag("ur");

    @TempDir
    private Path folder;

    private PDDocument made(Source source, FileForm form) throws Exception {
        Path file = folder.resolve("plan.pdf");
        Made made = RENDERER.render(source, form, file);
        PDDocument document = Loader.loadPDF(Files.readAllBytes(file));
        assertThat(made.pages()).isPositive().isEqualTo(document.getNumberOfPages());
        return document;
    }

    private String text(Source source, FileForm form) throws Exception {
        try (PDDocument document = made(source, form)) {
            return PdfCheck.text(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PDF.*", mode = EnumSource.Mode.MATCH_ALL)
    void every_size_is_tagged_titled_and_says_what_the_document_says_in_its_order(FileForm form) throws Exception {
        assertThat(text(Sources.english(), form))
                .containsSubsequence(
                        "Day services in Llanbedw",
                        "The council pays £412,000 a year. Ring 01632 960 123 by 8 January 2027.",
                        "one new home",
                        "in Aberhafan",
                        "What each costs",
                        "Hafod Centre",
                        "£41,500",
                        "Why we ask",
                        "1. The lease (An agreement to rent a building) ends.",
                        "2. See the plan (https://",
                        "I know the driver, and she knows me.");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PDF_24"})
    void a_reader_of_welsh_has_every_letter(FileForm form) throws Exception {
        assertThat(text(Sources.welsh(), form)).contains("Mae’r tŷ ger y dŵr. Mae’n costio £412,000 y flwyddyn.");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "PDF_24"})
    void urdu_that_is_copied_is_made_of_real_letters_and_its_tables_are_read_from_the_right(FileForm form)
            throws Exception {
        assertThat(text(Sources.urdu(), form))
                .containsSubsequence(
                        "دن کی خدمات", "ایک نئی جگہ", "دو چھوٹی جگہیں", "حافود سینٹر", "ہم کیوں پوچھتے ہیں")
                .doesNotContainPattern("[\uFB50-\uFBFF\uFE80-\uFEF4]");
        try (PDDocument document = made(Sources.urdu(), form)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ur");
            PDStructureElement row = PdfTags.all(document, "TR").getLast();
            assertThat(row.getKids())
                    .extracting(cell -> ((PDStructureElement) cell).getStructureType())
                    .containsExactly("TH", "TD");
        }
    }

    @Test
    void an_english_document_may_have_parts_in_urdu() throws Exception {
        Source source = source(
                "<ul><li><span lang=\"ur\" dir=\"rtl\">یہ دستاویز</span></li></ul><p lang=\"ur\" dir=\"rtl\">کونسل <strong>رقم"
                        + "</strong> دیتی ہے۔</p><table lang=\"ur\" dir=\"rtl\"><thead><tr><th scope=\"col\">جگہ</th>"
                        + "<th scope=\"col\">خرچ</th></tr></thead><tbody><tr><th scope=\"row\">حافود</th><td>12</td></tr>"
                        + "</tbody></table>",
                Map.of());
        assertThat(text(source, FileForm.PDF)).contains("یہ دستاویز", "رقم", "حافود");
        try (PDDocument document = made(source, FileForm.PDF)) {
            assertThat(PdfTags.all(document, "P")).anyMatch(part -> "ur".equals(part.getLanguage()));
        }
    }

    @Test
    void urdu_letters_are_joined_and_those_that_cannot_be_are_told() {
        assertThat(JoinedLetters.join("لاہور")).isEqualTo("ﻻﮨﻮﺭ");
        assertThat(JoinedLetters.join("مَدرَسہ ہے")).isEqualTo("ﻣَﺪﺭَﺳﮧ ﮨﮯ");
        assertThat(JoinedLetters.join("کیوں")).isEqualTo("ﮐﯿﻮﮞ");
        assertThatThrownBy(() -> made(Sources.of("پښتو", URDU, "متن"), FileForm.PDF))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("U+069A");
    }

    @Test
    void larger_print_has_more_pages_of_the_same_size_and_the_fonts_stand_in_the_file() throws Exception {
        List<Integer> pages = new ArrayList<>();
        for (FileForm form : List.of(FileForm.PDF, FileForm.PDF_18, FileForm.PDF_24, FileForm.PDF_36)) {
            try (PDDocument document = made(Sources.of("A plan", Locale.ENGLISH, "Some words. ".repeat(400)), form)) {
                pages.add(document.getNumberOfPages());
                for (var page : document.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
                    for (var name : page.getResources().getFontNames()) {
                        assertThat(page.getResources().getFont(name).isEmbedded())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(pages).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void headings_are_bookmarks_and_links_lead_on() throws Exception {
        try (PDDocument document = made(Sources.english(), FileForm.PDF_18)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Day services in Llanbedw");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo("Day services in Llanbedw");
            assertThat(title.getFirstChild().getTitle()).isEqualTo("Why we ask");
            var links = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    links.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
                }
            }
            assertThat(links).contains("https://brynafon.example/plan");
        }
    }

    @Test
    void a_table_has_headings_and_in_very_large_print_it_is_a_list_of_facts() throws Exception {
        try (PDDocument document = made(Sources.english(), FileForm.PDF_18)) {
            assertThat(PdfTags.all(document, "Table")).hasSize(1);
            assertThat(PdfTags.all(document, "TH")).hasSize(5);
            assertThat(PdfTags.all(document, "Caption")).hasSize(1);
        }
        try (PDDocument document = made(Sources.english(), FileForm.PDF_24)) {
            assertThat(PdfTags.all(document, "Table")).isEmpty();
        }
        assertThat(text(Sources.english(), FileForm.PDF_24))
                .contains("What each costs Hafod Centre Cost: £38,000 Open: 2027 Chapel Road Cost: £41,500 Open: 2028");
    }

    @Test
    void a_table_whose_words_do_not_fit_is_a_list_of_facts_in_any_size() throws Exception {
        String columns = "| Llanbedwgogerychwyrn | Llanfihangelycreuddyn | Penrhyndeudraethcastell | Abercynrig |";
        String table = columns + "\n|---|---|---|---|\n" + columns + "\n";
        try (PDDocument document = made(Sources.of("Places", Locale.ENGLISH, table), FileForm.PDF_18)) {
            assertThat(PdfTags.all(document, "Table")).isEmpty();
        }
    }

    @Test
    void a_picture_is_printed_with_its_text_and_refused_without() throws Exception {
        try (PDDocument document = made(pictured("Afon House from the road"), FileForm.PDF)) {
            assertThat(PdfTags.all(document, "Figure"))
                    .singleElement()
                    .extracting(PDStructureElement::getAlternateDescription)
                    .isEqualTo("Afon House from the road");
        }
        assertThatThrownBy(() -> made(pictured(""), FileForm.PDF))
                .isInstanceOf(Unfit.class)
                .hasMessage("Picture 1 has no alternative text.");
    }

    private static Source pictured(String text) throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        return source(
                "<p>Here:</p><p><img src=\"house\" alt=\"" + text + "\"></p>",
                Map.of("house", new Source.Picture("image/png", png.toByteArray())));
    }

    private static Source source(String html, Map<String, Source.Picture> pictures) {
        var body = Jsoup.parseBodyFragment("<h1 id=\"h1\">A house</h1>" + html).body();
        return new Source("A house", Locale.ENGLISH, false, "Brynafon County Council", body, pictures);
    }

    @Test
    void nothing_is_fetched_and_no_file_is_read() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
            Source source = source(
                    ("<p style=\"background: url(%1$sa.png)\">One <img src=\"%1$sb.png\" alt=\"a map\"></p>"
                                    + "<p><img src=\"%2$s\" alt=\"a list\"></p><link rel=\"stylesheet\" href=\"%1$sc.css\">"
                                    + "<p><a href=\"%2$s\">here</a></p>")
                            .formatted(there, secret.toUri()),
                    Map.of());
            assertThat(text(source, FileForm.PDF))
                    .contains("One a map", "a list")
                    .doesNotContain("secret");
            assertThat(text(Sources.of("Plan", Locale.ENGLISH, "![a map](" + there + "x.png)"), FileForm.PDF))
                    .contains("a map");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void signs_that_no_font_has_are_told_by_their_names() throws Exception {
        assertThat(text(
                        Sources.of("A plan \u2603", Locale.ENGLISH, "## Snow ☃\n\nThanks 👍🏽!\n\n- one ❤️ more"),
                        FileForm.PDF))
                .contains(
                        "A plan [snowman]",
                        "Snow [snowman]",
                        "Thanks [thumbs up sign]!",
                        "one [heavy black heart] more");
        assertThat(text(Sources.of("منصوبہ", URDU, "شکریہ 👍"), FileForm.PDF)).contains("thumbs up sign");
    }

    @Test
    void letters_that_no_font_has_are_told_and_no_file_is_left() {
        assertThatThrownBy(() -> made(Sources.of("A plan", Locale.ENGLISH, "Snow ☃ and 汉字"), FileForm.PDF))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("汉 (U+6C49)")
                .hasMessageNotContaining("U+2603");
        assertThat(folder).isEmptyDirectory();
        assertThat(RENDERER.makes(FileForm.PDF, Locale.forLanguageTag("cy"))).isTrue();
        assertThat(RENDERER.makes(FileForm.PDF, URDU)).isTrue();
        assertThat(RENDERER.makes(FileForm.PDF, Locale.forLanguageTag("zh"))).isFalse();
        assertThat(RENDERER.makes(FileForm.PDF, Locale.forLanguageTag("ps"))).isFalse();
    }

    @Test
    void eighty_pages_in_large_print_take_less_than_20_seconds_and_a_slow_document_is_given_up() throws Exception {
        // its own work, so that a busy machine does not count
        var threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        try (PDDocument document = made(Sources.long80(), FileForm.PDF_18)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(80);
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - started))
                .isLessThan(Duration.ofSeconds(20));
        Path late = folder.resolve("late.pdf");
        var limit = new TimeLimit(Duration.ofMillis(50));
        assertThatThrownBy(() -> limit.hold(() -> RENDERER.render(Sources.long80(), FileForm.PDF_28, late)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("not finished");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("making")));
        assertThat(late).doesNotExist();
    }
}
