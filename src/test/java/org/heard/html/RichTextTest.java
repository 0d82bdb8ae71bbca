package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @Test
    void what_a_councillor_pastes_as_html_is_read_as_text_and_never_run() {
        assertThat(html("Hello <script>alert(1)</script> <b onclick=x>there</b>"))
                .contains("&lt;script&gt;", "&lt;b onclick=x&gt;")
                .doesNotContain("<script", "<b ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "//elsewhere.example/x",
                "/\\elsewhere.example",
                "java&#x0A;script:alert(1)"
            })
    void a_link_that_could_do_harm_stays_as_plain_words(String address) {
        assertThat(html("[Read the plan](" + address + ")"))
                .contains("Read the plan")
                .doesNotContain("<a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d=e",
                "mailto:moira@brynafon.example",
                "tel:+441632960123",
                "consultations/other",
                "/files/documents/1",
                "#ways"
            })
    void links_to_pages_people_and_places_work(String address) {
        assertThat(html("[Read the plan](" + address + ")")).contains("<a href=");
    }

    @Test
    void pictures_come_from_this_site_only_and_others_leave_their_description() {
        assertThat(html("![A bus](/assets/easy-read/bus.svg)"))
                .contains("src=\"/assets/easy-read/bus.svg\"", "alt=\"A bus\"");
        assertThat(html("![A bus](https://tracker.example/bus.png)"))
                .contains("A bus")
                .doesNotContain("<img", "tracker");
        assertThat(html("![A bus](/assets/../desk)")).doesNotContain("<img");
    }

    @Test
    void headings_stand_below_the_page_without_a_gap() {
        assertThat(html("# One\n\n### Deep\n\n## Two\n\n###### Six", 3))
                .contains("<h3>One</h3>", "<h4>Deep</h4>", "<h4>Two</h4>", "<h5>Six</h5>");
        assertThat(html("### Alone", 2)).contains("<h2>Alone</h2>");
    }

    @Test
    void a_table_tells_its_caption_and_headers_to_someone_who_hears_it() {
        String table = html("""
                **Who uses the centre now**

                | Day | People |
                |-----|-------:|
                | Monday | 31 |
                """);
        assertThat(table)
                .contains("<caption>Who uses the centre now</caption>")
                .contains("<th scope=\"col\">Day</th>")
                .contains("<th scope=\"col\" class=\"number\">People</th>")
                .contains("<th scope=\"row\">Monday</th>")
                .contains("<td class=\"number\">31</td>")
                .doesNotContain("<strong>");
    }

    @Test
    void a_wide_table_can_be_scrolled_with_the_keyboard() {
        assertThat(html("**Fares**\n\n| A | B | C | D |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |"))
                .contains("tabindex=\"0\"", "aria-label=\"Fares\"");
    }

    @Test
    void nesting_without_end_does_no_harm() {
        assertThat(html(">".repeat(20_000) + " deep")).contains("deep");
        assertThat(html("*a ".repeat(20_000))).contains("a");
        assertThat(html("[".repeat(20_000))).contains("[");
        assertThat(html("- ".repeat(5_000) + "deep")).contains("deep");
    }

    @Test
    void a_short_meaning_stands_in_brackets_where_its_term_first_stands() {
        var glossary = glossary("direct payment", "money that you choose how to spend on your care.");
        assertThat(html("# Direct payments\n\nA Direct Payment helps. A direct payment is yours.", 2, glossary))
                .contains("<h2>Direct payments</h2>")
                .contains("A <dfn class=\"glossary-term\">Direct Payment</dfn>"
                        + " <span class=\"gloss\">(money that you choose how to spend on your care)</span> helps."
                        + " A direct payment is yours.");
        assertThat(html("Another direct payment.", 2, glossary)).doesNotContain("<dfn");
    }

    @Test
    void a_long_meaning_opens_below_the_paragraph() {
        String meaning = "Money that the council gives you so that you can arrange and pay for your own care and"
                + " support, in the way that suits you, instead of the council arranging it for you.";
        assertThat(html("- A direct payment helps.\n\nMore.", 2, glossary("direct payment", meaning)))
                .contains("<li>A <dfn class=\"glossary-term\">direct payment</dfn> helps.</li></ul>"
                        + "<details class=\"glossary-term\"><summary>What is direct payment?</summary><p>" + meaning
                        + "</p></details><p>More.</p>");
    }

    @Test
    void a_term_inside_another_word_or_a_link_is_left_alone() {
        assertThat(html("Careful carefree [care](x) caring", 2, glossary("care", "help")))
                .doesNotContain("<dfn");
    }

    @Test
    void plain_text_keeps_every_line() {
        assertThat(Markdown.plain("# Title\n\nOne *two*\n\n- three\n- four\n\n| a | b |\n|--|--|\n| c | d |"))
                .isEqualTo("Title\nOne two\nthree\nfour\na b\nc d");
    }

    private static Glossary glossary(String term, String meaning) {
        return new Glossary(Map.of(term, meaning), word -> "What is " + word + "?");
    }

    private static String html(String markdown) {
        return html(markdown, 2);
    }

    private static String html(String markdown, int top) {
        return write(RichText.of(markdown, top));
    }

    private static String html(String markdown, int top, Glossary glossary) {
        return write(RichText.of(markdown, top, glossary));
    }

    private static String write(El block) {
        var out = new StringBuilder();
        new HtmlWriter(out, "/en/", false).write(block.getElement());
        return out.toString();
    }
}
