package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.heard.consultation.importing.HtmlText.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    private static final URI SITE = URI.create("https://old.example/news/");

    private static HtmlText read(String html) {
        return HtmlText.of(html, SITE, "$.body");
    }

    private static Document shown(String html) {
        var tables = List.of(TablesExtension.create());
        String rendered = HtmlRenderer.builder()
                .extensions(tables)
                .escapeHtml(true)
                .build()
                .render(Parser.builder()
                        .extensions(tables)
                        .build()
                        .parse(read(html).markdown()));
        return Jsoup.parseBodyFragment(rendered);
    }

    @Test
    void headings_begin_sections_and_lower_ones_stay_inside() {
        List<Part> parts = read("""
                <div class="govspeak"><p>Before all.</p><h2 id="a">Day centres</h2><p>We have <b>three</b>.</p>
                <h3>Which ones</h3><ul><li>North</li><li>South <a href="/map">map</a></li></ul>
                <div><h2>Money</h2><p>It costs a lot.</p></div></div>""").parts();
        assertThat(parts)
                .containsExactly(
                        new Part("", "Before all."),
                        new Part(
                                "Day centres",
                                "We have **three**.\n\n### Which ones\n\n- North\n- South [map](https://old.example/map)"),
                        new Part("Money", "It costs a lot."));
    }

    @Test
    void tables_stay_tables() {
        Document page = shown(
                "<table><caption>Prices</caption><tr><th>Meal</th><th>Price|each</th></tr>"
                        + "<tr><td>Lunch</td><td>£3<br>£4</td></tr><tr><td>Tea <ul><li>hot</li><li>cold</li></ul></td></tr></table>");
        assertThat(page.select("table")).hasSize(1);
        assertThat(page.select("th").eachText()).containsExactly("Meal", "Price|each");
        assertThat(page.select("td").eachText()).containsExactly("Lunch", "£3; £4", "Tea; hot; cold");
        assertThat(page.select("p strong").text()).isEqualTo("Prices");
    }

    @Test
    void lists_inside_lists_and_quotes_stay_what_they_are() {
        Document page =
                shown("<ol start=3><li>Three<ul><li>a</li><li>b</li></ul></li><li><p>Four</p><p>more</p></li></ol>"
                        + "<blockquote><p>I was never asked.</p></blockquote>");
        assertThat(page.select("ol").attr("start")).isEqualTo("3");
        assertThat(page.select("ol > li")).hasSize(2);
        assertThat(page.select("ol > li > ul > li").eachText()).containsExactly("a", "b");
        assertThat(page.select("ol > li").last().select("p").eachText()).containsExactly("Four", "more");
        assertThat(page.select("blockquote").text()).isEqualTo("I was never asked.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Not a list",
                "# no heading",
                "- no item",
                "+44 1632 960123",
                "* star *really* **so** __x__ snake_case_name _y_",
                "[no](link) ![no](picture) `code` \\ back",
                "a < b & c > d &amp; &copy; <script>alert(1)</script>",
                "line --- --",
                "---",
                "===",
                "> quote",
                "a | b",
                "~~~",
                "    four blanks",
                "https://x.example/a_b_c*d",
                "emoji 👩‍🦽 \u200Fاردو",
                "12) no"
            })
    void what_looks_like_markdown_stays_text(String text) {
        String html = "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
        Document page = shown(html);
        assertThat(page.body().text()).isEqualTo(Jsoup.parse(html).text());
        assertThat(page.body().children()).extracting(Element::tagName).containsExactly("p");
        assertThat(page.select("p").first().children()).isEmpty();
        assertThat(shown("<p>two<br>" + html.substring(3)).body().children())
                .extracting(Element::tagName)
                .containsExactly("p");
    }

    @Test
    void emphasis_beside_punctuation_is_kept_where_markdown_can() {
        assertThat(read("<p><strong>Deadline:</strong> 5 May</p>").markdown()).isEqualTo("**Deadline:** 5 May");
        assertThat(read("<p><strong>“No”</strong>body</p>").markdown()).isEqualTo("“No”body");
        assertThat(read("<p>Read <em>this</em>, please</p>").markdown()).isEqualTo("Read *this*, please");
    }

    @Test
    void scripts_frames_and_pictures_are_left_out_and_named() {
        HtmlText text = read("""
                <p onclick="x()">Hello <script>steal()</script><img src="x.png" alt="Our day centre">
                <a href="javascript:alert(1)">press</a> <a href="#top">up</a></p><iframe src="https://x.example"></iframe>""");
        assertThat(text.markdown()).contains("Hello").contains("press").doesNotContain("steal", "javascript", "alert(");
        assertThat(text.remarks())
                .extracting(Remark::key)
                .contains("importing.missed.markup", "importing.missed.picture", "importing.left.anchor");
        assertThat(text.remarks())
                .filteredOn(remark -> remark.key().equals("importing.missed.markup"))
                .extracting(remark -> remark.arguments().getFirst())
                .contains("<iframe>", "<script>", "<a href>", "<p onclick>");
    }

    @Test
    void abbreviations_become_explained_words() {
        assertThat(read("<p>The <abbr title=\"Portable Document Format\">PDF</abbr></p>")
                        .abbreviations())
                .containsEntry("PDF", "Portable Document Format");
    }

    @Test
    void text_without_html_stays_as_it_is() {
        assertThat(read("This is the response.").markdown()).isEqualTo("This is the response.");
    }

    @Test
    void endless_nesting_does_no_harm_and_what_it_costs_is_named() {
        String deep = "<div>".repeat(20_000) + "end" + "</div>".repeat(20_000);
        assertThat(read(deep).remarks()).extracting(Remark::key).containsExactly("importing.missed.nested");
        assertThat(read("<ul><li>".repeat(5_000) + "end").parts()).isNotNull();
    }
}
