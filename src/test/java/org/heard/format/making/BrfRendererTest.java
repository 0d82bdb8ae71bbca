package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.format.braille.Transcribers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Gwen, who reads Braille, gets pages that her display and the embosser at the library take as they are. */
@Execution(ExecutionMode.CONCURRENT)
class BrfRendererTest {

    private static final BrfRenderer RENDERER = new BrfRenderer(Transcribers.ours());
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Locale URDU = Locale.forLanguageTag("ur");

    @TempDir
    private Path folder;

    @BeforeAll
    static void where_there_is_a_library() {
        assumeTrue(RENDERER.makes(FileForm.BRF_2, Locale.ENGLISH), "There is no liblouis for this kind of machine");
    }

    private String brf(BrfRenderer renderer, Source source, FileForm form, int cells, int lines) throws Exception {
        Path file = folder.resolve("plan.brf");
        Made made = renderer.render(source, form, file);
        String brf = Files.readString(file);
        assertThat(brf).endsWith("\f").matches("[ -_\r\n\f]*");
        String[] pages = brf.split("\f");
        assertThat(pages).hasSize(made.pages());
        for (String page : pages) {
            assertThat(page.split("\r\n", -1))
                    .hasSize(lines + 1)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(cells));
        }
        return brf;
    }

    private static String lines(String page) {
        return page.replaceAll("(\r\n)+$", "").replace("\r\n", "\n").replaceAll("\n{2,}(?= +#)", "\n");
    }

    @Test
    void the_first_page_says_that_a_machine_made_it_and_nobody_proof_read_it() throws Exception {
        String first =
                lines(brf(RENDERER, Sources.english(), FileForm.BRF_1, 40, 25).split("\f")[0]);

        assertThat(first.lines())
                .containsExactly(
                        "       ,DAY SERVICES IN ,LLANBEDW",
                        "",
                        "                ,ENGLISH",
                        "",
                        "  ,UNIFIED ,ENGLISH ,BRAILLE1 GRADE #A4",
                        "#DJ CELLS BY #BE LINES4 ,TRANSCRIBED BY",
                        "A MACHINE AND NOT PROOF-READ4",
                        " ".repeat(38) + "#A");
    }

    @Test
    void headings_lists_tables_and_links_are_laid_out_by_their_rules() throws Exception {
        String second =
                lines(brf(RENDERER, Sources.english(), FileForm.BRF_2, 40, 25).split("\f")[1]);

        assertThat(second.lines())
                .containsExactly(
                        "         ,\"D S]VICES 9 ,LLANB$W",
                        "",
                        "  ,! C\\NCIL PAYS @L#DAB1JJJ A YE>4 ,R+",
                        "#JAFCB #IFJ #ABC BY #H ,JANU>Y #BJBG4",
                        "",
                        "\"O NEW HOME",
                        "TWO SMALL] PLACES",
                        "  9 ,LLANB$W",
                        "  9 ,AB]HAFAN",
                        "",
                        "      ,:AT EA* CO/S",
                        ",HAFOD ,C5TRE",
                        "  ,CO/3 @L#CH1JJJ",
                        "  ,OP53 #BJBG",
                        ",*APEL ,ROAD",
                        "  ,CO/3 @L#DA1EJJ",
                        "  ,OP53 #BJBH",
                        "",
                        "    ,:Y WE ASK",
                        "",
                        "#A4 ,! L1SE \"<,AN AGREE;T TO R5T A",
                        "  BUILD+\"> 5DS4",
                        "#B4 ,SEE ! PLAN",
                        "  \"<BRYNAFON4EXAMPLE_/PLAN\">4",
                        " ".repeat(38) + "#B");
    }

    @Test
    void a_long_document_has_contents_with_the_pages_that_its_parts_begin_on() throws Exception {
        Instant start = Instant.now();
        String[] pages = brf(RENDERER, Sources.long80(), FileForm.BRF_2, 40, 25).split("\f");

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(45));
        List<String> contents = Arrays.stream(pages)
                .flatMap(page -> page.lines())
                .filter(line -> line.matches(",\"P #[A-J]+ \"+ #[A-J]+"))
                .toList();
        assertThat(contents).hasSize(160);
        for (int i = 0; i < contents.size(); i += 40) {
            String name = contents.get(i).replaceAll(" \"+ #.*", "");
            String page = contents.get(i).replaceAll(".* ", "");
            String there = Arrays.stream(pages)
                    .filter(each -> each.stripTrailing().endsWith(" " + page))
                    .findFirst()
                    .orElseThrow();
            assertThat(there.lines()).contains("    " + name);
        }
    }

    @Test
    void no_heading_is_the_last_on_its_page() throws Exception {
        for (String page :
                brf(RENDERER, Sources.long80(), FileForm.BRF_1, 40, 25).split("\f")) {
            List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
            if (lines.size() > 2) {
                assertThat(lines.get(lines.size() - 2)).doesNotStartWith("    ,PART");
            }
        }
    }

    @Test
    void another_embosser_has_other_lines_and_pages() throws Exception {
        var small = new BrfRenderer(Transcribers.of(28, 12));

        brf(small, Sources.english(), FileForm.BRF_2, 28, 12);
    }

    @Test
    void welsh_and_urdu_are_offered_only_where_it_is_set_and_say_what_they_are() throws Exception {
        assertThat(RENDERER.makes(FileForm.BRF_1, WELSH)).isFalse();
        assertThat(RENDERER.makes(FileForm.BRF_1, URDU)).isFalse();

        var all = new BrfRenderer(Transcribers.of(40, 25));
        assertThat(all.makes(FileForm.BRF_2, WELSH)).isTrue();
        assertThat(all.makes(FileForm.BRF_2, URDU)).isFalse();
        brf(all, Sources.welsh(), FileForm.BRF_2, 40, 25);
        brf(all, Sources.urdu(), FileForm.BRF_1, 40, 25);
    }

    @Test
    void words_in_letters_that_it_lacks_are_told_of_and_a_sign_without_cells_withholds_the_file() throws Exception {
        Source mixed = Sources.of("Plan", Locale.ENGLISH, "Say it.");
        var body = mixed.body();
        body.appendElement("p").attr("lang", "ur").text("کونسل");
        body.appendElement("p").attr("lang", "cy").text("Mae’r tŷ");
        var source = new Source("Plan", Locale.ENGLISH, false, "Council", body, Map.of());

        assertThat(brf(RENDERER, source, FileForm.BRF_1, 40, 25))
                .contains("@.<,TEXT IN ,URDU IS LEFT OUT HERE4@.>")
                .contains(",MAE'R T^%Y");

        Source smiling = Sources.of("Plan", Locale.ENGLISH, "Say it with a ☺.");
        assertThatThrownBy(() -> RENDERER.render(smiling, FileForm.BRF_2, folder.resolve("smile.brf")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("WHITE SMILING FACE");
    }

    @Test
    void every_document_of_the_demo_can_be_had_in_braille() throws Exception {
        for (Source source : DemoSources.all()) {
            if (source.language().equals(Locale.ENGLISH)) {
                brf(RENDERER, source, FileForm.BRF_1, 40, 25);
                brf(RENDERER, source, FileForm.BRF_2, 40, 25);
            }
        }
    }

    @Test
    void hostile_text_breaks_no_line_and_ten_megabytes_are_refused() throws Exception {
        Source hostile = Sources.of(
                "x".repeat(3000),
                Locale.ENGLISH,
                "\f\u000b<script> " + "y".repeat(9000) + "\n\n" + "> ".repeat(100) + "deep\n\n" + "- ".repeat(40)
                        + "deep\n\n" + "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(2000));

        brf(RENDERER, hostile, FileForm.BRF_2, 40, 25);

        Source endless = Sources.of("Endless", Locale.ENGLISH, "All work and no play. ".repeat(480_000));
        assertThatThrownBy(() -> RENDERER.render(endless, FileForm.BRF_1, folder.resolve("endless.brf")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("too long");
    }
}
