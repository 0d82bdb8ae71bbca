package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Printed pages turned to pictures in five languages: text where it belongs, nothing cut off. The pictures stay in {@code
 * target/pages} for people who can read them.
 */
@Execution(ExecutionMode.CONCURRENT)
class PagesInFiveLanguagesTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final Path PICTURES = Path.of("target", "pages");
    private static final int DOTS_PER_INCH = 72;

    /** The rules of clear print: 25 mm of paper around the text. */
    private static final int MARGIN = (int) (25 / 25.4 * DOTS_PER_INCH) - 2;

    @TempDir
    private Path folder;

    @BeforeAll
    static void a_place_for_the_pictures() throws Exception {
        Files.createDirectories(PICTURES);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(Sources.english(), "Ring 01632 960 123"),
                Arguments.of(Sources.welsh(), "Mae’r tŷ ger y dŵr."),
                Arguments.of(Sources.urdu(), "ہم کیوں پوچھتے ہیں"),
                Arguments.of(Sources.polish(), "Zażółć gęślą jaźń"),
                Arguments.of(Sources.arabic(), "لماذا نسأل"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_page_is_whole_and_begins_where_its_language_begins(Source source, String words) throws Exception {
        Locale language = source.language();
        assertThat(RENDERER.makes(FileForm.PDF_24, language)).isTrue();
        Path file = folder.resolve("page.pdf");
        RENDERER.render(source, FileForm.PDF_24, file);

        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(PdfCheck.text(document).replaceAll("\\s+", " ")).contains(words);
            var pages = new PDFRenderer(document);
            for (int number = 0; number < document.getNumberOfPages(); number++) {
                BufferedImage page = pages.renderImageWithDPI(number, DOTS_PER_INCH, ImageType.GRAY);
                ImageIO.write(
                        page,
                        "png",
                        PICTURES.resolve(language + "-" + (number + 1) + ".png").toFile());
                assertThat(ink(page, 0, MARGIN)).as("left of the text").isZero();
                assertThat(ink(page, page.getWidth() - MARGIN, page.getWidth()))
                        .as("right of the text")
                        .isZero();
                if (number == 0) {
                    int half = page.getWidth() / 2;
                    boolean moreOnTheLeft = ink(page, 0, half) > ink(page, half, page.getWidth());
                    assertThat(moreOnTheLeft).isEqualTo(!source.isRightToLeft());
                }
            }
        }
    }

    /** How many dots are dark between two columns. */
    private static long ink(BufferedImage page, int from, int to) {
        return IntStream.range(from, to)
                .mapToLong(x -> IntStream.range(0, page.getHeight())
                        .filter(y -> (page.getRGB(x, y) & 0xff) < 128)
                        .count())
                .sum();
    }
}
