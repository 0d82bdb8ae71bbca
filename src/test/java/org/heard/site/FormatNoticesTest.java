package org.heard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.testing.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever cannot read a page learns on it, in her own words, how to have it otherwise (F2, F4, F5). */
class FormatNoticesTest extends PortalTest {

    private static final List<String> WAYS = List.of(
            "01632 960 123", "18001 01632 960 123", "07700 900 123", "haveyoursay@brynafon.example", "Freepost");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/consultations",
                "/consultations/day-services-llanbedw",
                "/outcomes",
                "/register",
                "/formats",
                "/no-such-page"
            })
    void every_page_has_one_line_at_its_top_and_all_the_ways_at_its_end(String page) {
        for (String language : List.of("en", "cy", "ur")) {
            Document document = visitor().open("/" + language + page).document();

            assertThat(document.select("header .formats-line a[href=#formats-title]"))
                    .hasSize(1);
            assertThat(document.select(".contact-block").text()).contains(WAYS);
            assertThat(document.select(".other-formats h2#formats-title")).hasSize(1);
            assertThat(document.select(".other-formats .help-lines > li").eachAttr("lang"))
                    .hasSize(2)
                    .doesNotContain(language);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, cy, Mae am ddim", "en, ur, یہ مفت ہے", "ur, en, It costs nothing"})
    void she_reads_it_in_her_own_language_whatever_the_page_is_in(String page, String hers, String words) {
        var line = visitor().open("/" + page).document().expectFirst(".help-lines > li[lang=" + hers + "]");

        assertThat(line.text()).contains(words).contains(WAYS);
        assertThat(line.attr("dir")).isEqualTo(hers.equals("ur") ? "rtl" : "ltr");
        assertThat(line.select("a[href=/" + hers + "]")).hasSize(1);
        assertThat(line.select("a[href^=tel], a[href^=sms], a[href^=mailto]").eachAttr("dir"))
                .hasSize(5)
                .containsOnly("ltr");
        assertThat(line.select("a[href=https://bsl.brynafon.example]")).hasSize(1);
    }
}
