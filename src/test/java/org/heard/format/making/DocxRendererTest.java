package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is written is read back by Apache POI, which had no part in writing it, and by the JDK's XML parser. */
@Execution(ExecutionMode.CONCURRENT)
class DocxRendererTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final DocxRenderer RENDERER =
            new DocxRenderer(new Messages(new Languages(List.of("en", "cy", "ur"))));

    @TempDir
    private Path folder;

    private Path made(Source source) throws Exception {
        Path file = Files.createTempFile(folder, "plan", ".docx");
        RENDERER.render(source, FileForm.DOCX, file);
        return file;
    }

    private XWPFDocument read(Source source) throws Exception {
        return new XWPFDocument(Files.newInputStream(made(source)));
    }

    private static Document part(Path file, String name) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry(name)));
        }
    }

    private static List<Element> all(Document part, String name) {
        var found = part.getElementsByTagNameNS(W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return DocxCheck.paragraphs(document)
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    static Stream<Source> documents() {
        return Stream.of(Sources.english(), Sources.welsh(), Sources.urdu(), Sources.long80());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_has_its_title_its_language_and_the_same_bytes_each_time(Source source) throws Exception {
        Path file = made(source);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(source.title());
            assertThat(styled(document, "Title")).containsExactly(source.title());
        }
        assertThat(Files.readAllBytes(made(source))).isEqualTo(Files.readAllBytes(file));
        assertThat(all(part(file, "word/styles.xml"), "lang").getFirst().getAttributeNS(W, "val"))
                .endsWith("-GB");
    }

    @Test
    void it_says_what_the_document_says_in_its_order_with_styles_that_tell_what_is_what() throws Exception {
        try (var document = read(Sources.english())) {
            assertThat(DocxCheck.paragraphs(document).map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "Day services in Llanbedw",
                            "The council pays £412,000 a year. Ring 01632 960 123 by 8 January 2027.",
                            "one new home",
                            "two smaller places",
                            "in Llanbedw",
                            "in Aberhafan",
                            "What each costs",
                            "Hafod Centre",
                            "£41,500",
                            "Why we ask",
                            "The lease (An agreement to rent a building) ends.",
                            "See the plan.",
                            "I know the driver, and she knows me.");
            assertThat(styled(document, "Heading2")).containsExactly("Why we ask");
            assertThat(styled(document, "ListBullet")).contains("one new home", "in Aberhafan");
            assertThat(styled(document, "ListNumber")).hasSize(2);
            assertThat(styled(document, "Quote")).containsExactly("I know the driver, and she knows me.");
            assertThat(styled(document, "Caption")).containsExactly("What each costs");
            assertThat(document.getFooterList().getFirst().getText()).contains("1 / 1");
        }
    }

    @Test
    void lists_are_lists_and_each_counts_from_its_own_start() throws Exception {
        try (var document = read(
                Sources.of("Plan", Locale.ENGLISH, "1. one\n2. two\n\nThen\n\n7. seven\n   - sign\n\n   more\n"))) {
            List<XWPFParagraph> items = DocxCheck.paragraphs(document)
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .toList();
            assertThat(items)
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly("decimal", "decimal", "decimal", "bullet");
            assertThat(items)
                    .extracting(XWPFParagraph::getNumIlvl)
                    .extracting(BigInteger::intValue)
                    .containsExactly(0, 0, 0, 1);
            assertThat(items.get(2).getNumID()).isNotEqualTo(items.get(0).getNumID());
            assertThat(items.get(2).getNumStartOverride()).isEqualTo(BigInteger.valueOf(7));
            assertThat(styled(document, "ListContinue")).containsExactly("more");
        }
    }

    @Test
    void a_table_has_widths_a_row_that_repeats_and_a_first_column_of_headings() throws Exception {
        Path file = made(Sources.english());
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("£41,500");
        }
        Document text = part(file, "word/document.xml");
        assertThat(all(text, "gridCol"))
                .hasSize(3)
                .allMatch(column -> Integer.parseInt(column.getAttributeNS(W, "w")) > 500);
        assertThat(all(text, "tcW")).hasSize(9);
        assertThat(all(text, "tblLook").getFirst().getAttributeNS(W, "firstColumn"))
                .isEqualTo("1");
        assertThat(all(text, "tblCaption").getFirst().getAttributeNS(W, "val")).isEqualTo("What each costs");
        assertThat(all(text, "bookmarkStart"))
                .extracting(mark -> mark.getAttributeNS(W, "name"))
                .contains("Title_1");
    }

    @Test
    void urdu_runs_from_right_to_left_down_to_its_tables_and_its_numbers_do_not() throws Exception {
        Document text = part(made(Sources.urdu()), "word/document.xml");
        assertThat(all(text, "bidiVisual")).hasSize(1);
        assertThat(all(text, "sectPr")
                        .getFirst()
                        .getElementsByTagNameNS(W, "bidi")
                        .getLength())
                .isEqualTo(1);
        for (Element run : all(text, "r")) {
            String words = run.getTextContent();
            boolean arabic = words.codePoints()
                    .anyMatch(letter ->
                            Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
            assertThat(run.getElementsByTagNameNS(W, "rtl").getLength() == 1)
                    .as(words)
                    .isEqualTo(arabic || words.isBlank() || words.matches("[۔ ]+"));
            if (arabic) {
                Element language =
                        (Element) run.getElementsByTagNameNS(W, "lang").item(0);
                assertThat(language.getAttributeNS(W, "bidi")).isEqualTo("ur-PK");
            }
        }
        try (var document = read(Sources.urdu())) {
            assertThat(DocxCheck.paragraphs(document).map(XWPFParagraph::getText))
                    .containsSubsequence(
                            "کونسل ہر سال £412,000 دیتی ہے۔ 01632 960 123 پر فون کریں۔",
                            "حافود سینٹر",
                            "ہم کیوں پوچھتے ہیں");
        }
    }

    @Test
    void an_english_document_may_have_parts_in_welsh_and_urdu() throws Exception {
        Document text = part(
                made(source(
                        "<p>One <span lang=\"cy\" dir=\"ltr\">dau</span></p><ul><li><span lang=\"ur\" dir=\"rtl\">یہ"
                                + " دستاویز 12</span></li></ul>",
                        Map.of())),
                "word/document.xml");
        assertThat(all(text, "lang"))
                .extracting(language -> language.getAttributeNS(W, "val") + language.getAttributeNS(W, "bidi"))
                .contains("en-GB", "cy-GB", "ur-PK");
        assertThat(all(text, "bidi")).hasSize(1);
    }

    @Test
    void a_long_document_starts_with_contents_that_lead_to_its_headings() throws Exception {
        Path file = made(Sources.long80());
        Document text = part(file, "word/document.xml");
        assertThat(all(text, "instrText").getFirst().getTextContent()).contains("TOC");
        List<String> marks = all(text, "bookmarkStart").stream()
                .map(mark -> mark.getAttributeNS(W, "name"))
                .toList();
        assertThat(all(text, "hyperlink"))
                .hasSize(160)
                .allMatch(link -> marks.contains(link.getAttributeNS(W, "anchor")));
        assertThat(all(part(made(Sources.english()), "word/document.xml"), "instrText"))
                .isEmpty();
    }

    @Test
    void links_lead_on_and_a_picture_has_its_text_or_there_is_no_file() throws Exception {
        try (var document = read(Sources.english())) {
            assertThat(DocxCheck.paragraphs(document)
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(run -> ((XWPFHyperlinkRun) run)
                                    .getHyperlink(document)
                                    .getURL()))
                    .containsExactly("https://brynafon.example/plan");
        }
        try (var document = read(pictured("Afon House from the road"))) {
            assertThat(document.getAllPictures()).hasSize(1);
        }
        assertThatThrownBy(() -> made(pictured("")))
                .isInstanceOf(Unfit.class)
                .hasMessage("Picture 1 has no alternative text.");
    }

    @Test
    void hostile_content_fetches_nothing_and_breaks_nothing() throws Exception {
        Path file = made(source(
                "<script>alert(1)</script><p style=\"color: red\">One\u0001 <img src=\"http://a.example/b.png\""
                        + " alt=\"a map\"></p><iframe src=\"http://a.example\"></iframe><a"
                        + " href=\"javascript:alert(1)\">two</a><p><a href=\"file:///etc/passwd\">three</a> <a"
                        + " href=\"\\\\share\\x\">four</a></p>"
                        + "<blockquote>".repeat(400) + "<p>deep</p>" + "</blockquote>".repeat(400)
                        + "<ul><li>".repeat(30) + "low" + "</li></ul>".repeat(30)
                        + "<table><tr><th"
                        + " scope=\"col\">A</th></tr><tr><td><table><tr><td>inner</td></tr></table></td></tr></table>",
                Map.of()));
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var zip = new ZipFile(file.toFile())) {
            assertThat(DocxCheck.paragraphs(document).map(XWPFParagraph::getText))
                    .containsSubsequence("One a map", "two", "three four", "deep", "low", "A", "inner");
            String links = new String(zip.getInputStream(zip.getEntry("word/_rels/document.xml.rels"))
                    .readAllBytes());
            assertThat(links).doesNotContain("External");
        }
    }

    @Test
    void a_huge_table_and_thousands_of_paragraphs_are_written_in_time_and_too_many_columns_are_refused()
            throws Exception {
        var rows = new StringBuilder();
        for (int row = 0; row < 1000; row++) {
            rows.append("<tr>");
            for (int column = 0; column < 12; column++) {
                rows.append("<td>")
                        .append(Integer.toHexString(31 * (row * 7919 + column) * 104_729))
                        .append("</td>");
            }
            rows.append("</tr>");
        }
        String head = "<table><thead><tr>" + "<th scope=\"col\">A</th>".repeat(12) + "</tr></thead><tbody>";
        Path file = made(source(
                head + rows + "</tbody></table>" + "<p>Some words that stand in a paragraph.</p>".repeat(5_000),
                Map.of()));
        assertThat(all(part(file, "word/document.xml"), "tc")).hasSize(1001 * 12);
        assertThatThrownBy(() -> made(source("<p>Some words.</p>".repeat(30_000), Map.of())))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("cannot be read back");
        String wide = "<table><thead><tr>" + "<th scope=\"col\">A</th>".repeat(64) + "</tr></thead></table>";
        assertThatThrownBy(() -> made(source(wide, Map.of())))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("more columns");
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
