package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.heard.questionnaire.GardenPlans;
import org.heard.response.attachment.Files;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Choices that are told apart by pictures are so in every kind of file. */
class PicturedChoicesTest {

    private static final String WALK = "One wide path goes round a garden.";
    private static final String ADDRESS = "/files/pictures/walk.png";

    private static Source asked() {
        Element body = Jsoup.parseBodyFragment(
                        "<h1 id=\"h1\">Questions</h1><h2 id=\"h2\">Which garden?</h2><ul><li>To walk in<br>"
                                + "<img class=\"question-photo\" src=\"" + ADDRESS + "\" alt=\"" + WALK
                                + "\"></li><li>To rest in</li></ul>")
                .body();
        return new Source(
                "Questions",
                Locale.ENGLISH,
                false,
                "Brynafon County Council",
                body,
                Map.of(ADDRESS, new Source.Picture("image/png", GardenPlans.file())));
    }

    @Test
    void every_kind_of_file_shows_or_tells_the_picture() throws Exception {
        var bench = new Workbench(Duration.ofMinutes(2));
        var made = new ArrayList<FileForm>();
        for (Renderer renderer : AllForms.renderers()) {
            for (FileForm form : FileForm.values()) {
                if (renderer.makes(form, Locale.ENGLISH) && !form.isHeard()) {
                    byte[] file = bench.make(renderer, asked(), form).content();
                    made.add(form);
                    switch (form) {
                        case PDF, PDF_18, PDF_24, PDF_28, PDF_36 -> {
                            assertThat(PrintedForms.pictures(file))
                                    .as(form.name())
                                    .containsExactly(WALK);
                            assertThat(PrintedForms.pictureWidths(file))
                                    .as(form.name())
                                    .containsExactly(64L);
                        }
                        case DOCX -> {
                            try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
                                assertThat(document.getAllPictures()).hasSize(1);
                            }
                        }
                        case TEXT, HTML ->
                            assertThat(new String(file, StandardCharsets.UTF_8))
                                    .as(form.name())
                                    .contains(WALK);
                        default -> assertThat(file).as(form.name()).isNotEmpty();
                    }
                }
            }
        }
        assertThat(made).contains(FileForm.PDF_28, FileForm.DOCX, FileForm.EPUB, FileForm.TEXT, FileForm.HTML);
    }

    @Test
    void many_copies_of_a_form_hold_each_picture_once() throws Exception {
        byte[] drawn = new ClassPathResource("demo/pictures/garden-to-rest-in.png").getContentAsByteArray();
        byte[] dot = Files.picture("png", 2, 2);
        assertThat(form(6, drawn).length - form(6, dot).length).isLessThan(drawn.length * 3);
    }

    private static byte[] form(int copies, byte[] drawn) throws Exception {
        var all = new ArrayList<PaperForms.Copy>();
        for (int i = 0; i < copies; i++) {
            SourceTree tree = PrintedForms.AUTHORING.begin(Locale.ENGLISH).line("h1", "Form");
            tree.block(new Element("img")
                    .addClass("paper-picture")
                    .addClass("paper-photo")
                    .attr("src", ADDRESS)
                    .attr("alt", WALK));
            tree.picture(ADDRESS, new Source.Picture("image/png", drawn));
            all.add(new PaperForms.Copy(tree, Optional.empty()));
        }
        return PrintedForms.pdf("Form", List.copyOf(all), 18);
    }
}
