package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.heard.format.speech.Recorder;
import org.heard.format.speech.Recorders;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made has passed epubcheck, the W3C's own program, or it would not have been made. */
@Execution(ExecutionMode.CONCURRENT)
class EpubRendererTest {

    private static final Recorder RECORDER = Recorders.ours();
    private static final EpubRenderer RENDERER =
            new EpubRenderer(new Messages(new Languages(List.of("en", "cy", "ur"))), new Narrator(RECORDER));

    @TempDir
    private Path folder;

    private Path made(Source source) throws Exception {
        Path file = Files.createTempFile(folder, "book", ".epub");
        RENDERER.render(source, FileForm.EPUB, file);
        return file;
    }

    private static Document read(Path file, String name) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            byte[] content = zip.getInputStream(zip.getEntry("EPUB/" + name)).readAllBytes();
            return Jsoup.parse(new String(content, StandardCharsets.UTF_8), Parser.xmlParser());
        }
    }

    private static List<String> properties(Document description, String name) {
        return description.select("meta[property=" + name + "]").eachText();
    }

    static Stream<Source> documents() {
        return Stream.of(Sources.english(), Sources.welsh(), Sources.urdu(), Sources.long80());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_is_a_sound_book_that_says_how_it_can_be_read(Source source) throws Exception {
        Document description = read(made(source), "package.opf");
        assertThat(description.select("dc|title").text()).isEqualTo(source.title());
        assertThat(description.select("dc|language").text())
                .isEqualTo(source.language().toLanguageTag());
        assertThat(properties(description, "schema:accessMode")).containsExactly("textual");
        assertThat(properties(description, "schema:accessModeSufficient")).containsExactly("textual");
        assertThat(properties(description, "schema:accessibilityFeature"))
                .contains("tableOfContents", "structuralNavigation", "displayTransformability");
        assertThat(properties(description, "schema:accessibilityHazard")).containsExactly("none");
        assertThat(properties(description, "schema:accessibilitySummary"))
                .singleElement()
                .asString()
                .isNotBlank();
        assertThat(properties(description, "dcterms:conformsTo"))
                .containsExactly("EPUB Accessibility 1.1 - WCAG 2.2 Level AA");
    }

    @Test
    void the_kind_of_file_stands_first_and_plain_and_nothing_changes_when_it_is_made_again() throws Exception {
        Path file = made(Sources.english());
        byte[] content = Files.readAllBytes(file);
        assertThat(new String(content, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).startsWith("mimetype", "META-INF/container.xml");
        }
        assertThat(Files.readAllBytes(made(Sources.english()))).isEqualTo(content);
    }

    @Test
    void the_page_has_lists_tables_links_and_terms_as_they_were_written() throws Exception {
        Document page = read(made(Sources.english()), "page-1.xhtml");
        assertThat(page.select("h1").eachText()).containsExactly("Day services in Llanbedw");
        assertThat(page.select("section > h2").eachText()).containsExactly("Why we ask");
        assertThat(page.select("section > ul > li > ul > li").eachText()).contains("in Llanbedw", "in Aberhafan");
        assertThat(page.select("table > caption").text()).isEqualTo("What each costs");
        assertThat(page.select("thead th[scope=col]")).hasSize(3);
        assertThat(page.select("tbody th[scope=row]").eachText()).containsExactly("Hafod Centre", "Chapel Road");
        assertThat(page.select("td.right").eachText()).containsExactly("£38,000", "£41,500");
        assertThat(page.select("dfn").eachText()).containsExactly("lease");
        assertThat(page.select("a").attr("href")).isEqualTo("https://brynafon.example/plan");
        assertThat(page.select("[style], script, i, em, u, font")).isEmpty();
    }

    @Test
    void a_reader_of_urdu_turns_the_pages_from_right_to_left_and_has_every_letter() throws Exception {
        Path file = made(Sources.urdu());
        assertThat(read(file, "package.opf").select("spine").attr("page-progression-direction"))
                .isEqualTo("rtl");
        Document page = read(file, "page-1.xhtml");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("html").attr("xml:lang")).isEqualTo("ur");
        assertThat(page.select("span[dir=ltr]").eachText()).contains("£412,000", "01632 960 123");
        assertThat(read(file, "nav.xhtml").select("h1").text()).isEqualTo("فہرست");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("EPUB/naskh-regular.ttf")).isNotNull();
        }
        try (var zip = new ZipFile(made(Sources.welsh()).toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.endsWith(".ttf"));
        }
    }

    @Test
    void a_long_document_has_many_pages_and_every_heading_in_its_contents() throws Exception {
        Path file = made(Sources.long80());
        Document contents = read(file, "nav.xhtml");
        assertThat(contents.select("nav#toc > ol > li > a").eachText())
                .hasSize(161)
                .startsWith("A long plan", "Part 1", "Part 2");
        var pages = new HashMap<String, Document>();
        for (var link : contents.select("nav#toc a")) {
            String[] address = link.attr("href").split("#");
            if (!pages.containsKey(address[0])) {
                pages.put(address[0], read(file, address[0]));
            }
            assertThat(pages.get(address[0]).getElementById(address[1]).text()).isEqualTo(link.text());
        }
        assertThat(read(file, "package.opf").select("itemref")).hasSizeBetween(20, 60);
    }

    @Test
    void headings_stand_below_those_that_they_belong_to() throws Exception {
        Document contents = read(
                made(Sources.of("Plan", Locale.ENGLISH, "## One\n\n### Deep\n\n#### Deeper\n\n## Two\n\n### Other\n")),
                "nav.xhtml");
        assertThat(contents.select("nav#toc > ol > li > a").eachText()).containsExactly("Plan", "One", "Two");
        assertThat(contents.select("nav#toc > ol > li > ol > li > a").eachText())
                .containsExactly("Deep", "Other");
        assertThat(contents.select("nav#toc ol ol ol a").eachText()).containsExactly("Deeper");
    }

    @Test
    void a_picture_is_in_the_book_with_its_text_and_without_one_there_is_no_book() throws Exception {
        Path file = made(pictured("Afon House from the road"));
        assertThat(read(file, "page-1.xhtml").select("img").attr("alt")).isEqualTo("Afon House from the road");
        assertThat(properties(read(file, "package.opf"), "schema:accessMode")).containsExactly("textual", "visual");
        assertThatThrownBy(() -> made(pictured("")))
                .isInstanceOf(Unfit.class)
                .hasMessage("Picture 1 has no alternative text.");
    }

    @Test
    void what_breaks_the_rules_is_withheld_with_the_reason_and_leaves_no_file() {
        Path file = folder.resolve("gone.epub");
        assertThatThrownBy(() -> RENDERER.render(source("<h2>A</h2><h4>B</h4>", Map.of()), FileForm.EPUB, file))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("skips a level");
        assertThatThrownBy(() -> RENDERER.render(source("<ul><li>one</li>loose</ul>", Map.of()), FileForm.EPUB, file))
                .isInstanceOf(Unfit.class)
                .hasMessageStartingWith("It breaks EPUB 3.3: ERROR: EPUB/page-1.xhtml")
                .hasMessageContaining("text not allowed here");
        assertThat(file).doesNotExist();
    }

    @Test
    void hostile_content_fetches_nothing_and_breaks_nothing() throws Exception {
        Document page = read(
                made(source(
                        "<script>alert(1)</script><p onclick=\"x()\" style=\"background:"
                                + " url(http://a.example/a.png)\">One\u0001\uFFFE <img src=\"http://a.example/b.png\""
                                + " alt=\"a map\"></p><iframe src=\"http://a.example\"></iframe><p><a"
                                + " href=\"javascript:alert(1)\">two</a> <a href=\"file:///etc/passwd\">three</a> <a"
                                + " href=\"http://[bad\">four</a> <a href=\"#nowhere\">five</a> <a"
                                + " href=\"../x\">six</a></p><p id=\"h1\">again</p><!-- a note --><form"
                                + " action=\"http://a.example\"><p>seven</p></form>"
                                + "<blockquote>".repeat(400) + "<p>deep</p>" + "</blockquote>".repeat(400),
                        Map.of())),
                "page-1.xhtml");
        assertThat(page.text()).contains("One a map", "two three four five six", "again", "seven", "deep");
        assertThat(page.select("script, iframe, form, img, a, [onclick], [style]"))
                .isEmpty();
        assertThat(page.outerHtml()).doesNotContain("a.example", "alert", "passwd", "a note");
    }

    @Test
    void a_huge_table_and_ten_thousand_paragraphs_are_read_through_in_time() throws Exception {
        String row = "<tr>" + "<td>some words in a cell</td>".repeat(12) + "</tr>";
        String table = "<table><thead><tr>" + "<th scope=\"col\">A</th>".repeat(12) + "</tr></thead><tbody>"
                + row.repeat(5000) + "</tbody></table>";
        Path file = made(source(table + "<p>Some words that stand in a paragraph.</p>".repeat(10_000), Map.of()));
        assertThat(read(file, "page-1.xhtml").select("td")).hasSize(60_000);
    }

    @ParameterizedTest
    @MethodSource("shortDocuments")
    void a_book_that_speaks_marks_what_is_heard_while_it_is_heard(Source source) throws Exception {
        assumeTrue(RECORDER.speaks(source.language()), "espeak-ng is not here, or has no voice for this language");
        Path file = Files.createTempFile(folder, "spoken", ".epub");

        Made made = RENDERER.render(source, FileForm.EPUB_SPOKEN, file);

        assertThat(made.length()).isBetween(Duration.ofSeconds(5), Duration.ofMinutes(3));
        Document description = read(file, "package.opf");
        assertThat(description.select("item#page-1").attr("media-overlay")).isEqualTo("page-1-smil");
        assertThat(properties(description, "schema:accessibilityFeature")).contains("synchronizedAudioText");
        assertThat(properties(description, "schema:accessMode")).containsExactly("textual", "auditory");
        Document page = read(file, "page-1.xhtml");
        double before = 0;
        var heard = new ArrayList<String>();
        for (var pair : read(file, "page-1.smil").select("par")) {
            String[] place = pair.select("text").attr("src").split("#");
            heard.add(Objects.requireNonNull(page.getElementById(place[1])).text());
            double begin = seconds(pair.select("audio").attr("clipBegin"));
            double end = seconds(pair.select("audio").attr("clipEnd"));
            assertThat(begin).isGreaterThanOrEqualTo(before).isLessThan(end);
            before = end;
        }
        assertThat(before).isLessThanOrEqualTo(made.length().toMillis() / 1000.0 + 0.05);
        assertThat(heard)
                .startsWith(source.title())
                .containsAll(page.select("h2").eachText());
    }

    static Stream<Source> shortDocuments() {
        return Stream.of(Sources.english(), Sources.welsh(), Sources.urdu());
    }

    private static double seconds(String clock) {
        return Double.parseDouble(clock.replace("s", ""));
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
}
