package org.heard.format.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextRendererTest {

    @TempDir
    private Path folder;

    private String text(Source source) throws Exception {
        Path file = folder.resolve("plan.txt");
        new PlainTextRenderer().render(source, FileForm.TEXT, file);
        return Files.readString(file);
    }

    @Test
    void headings_lists_tables_and_links_are_told_in_words_and_signs() throws Exception {
        assertThat(text(Sources.english())).isEqualTo("""
                Day services in Llanbedw
                ========================

                The council pays £412,000 a year. Ring 01632 960 123 by 8 January 2027.

                - one new home
                - two smaller places
                  - in Llanbedw
                  - in Aberhafan

                What each costs
                - Hafod Centre
                  Cost: £38,000
                  Open: 2027
                - Chapel Road
                  Cost: £41,500
                  Open: 2028


                Why we ask
                ----------

                1. The lease (An agreement to rent a building) ends.
                2. See the plan (https://brynafon.example/plan).

                    I know the driver, and she knows me.
                """);
    }

    @Test
    void no_line_is_longer_than_72_columns_and_words_stay_whole() throws Exception {
        assertThat(text(Sources.long80()).lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(72).doesNotEndWith(" "));
        assertThat(text(Sources.urdu())).contains("حافود سینٹر").contains("£38,000");
    }
}
