package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>&'\u0000\u202e";

    private static String written(Element element) {
        var out = new StringBuilder();
        new HtmlWriter(out, "/cy/").write(element);
        return out.toString();
    }

    @Test
    void what_people_type_never_becomes_markup() {
        var text = new Element("p");
        text.setText(HOSTILE);
        var area = new Element("textarea").setProperty("value", "</textarea><script>");
        var input = new Element("input").setAttribute("value", HOSTILE).setProperty("title", HOSTILE);

        assertThat(written(text))
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .doesNotContain("\u0000");
        assertThat(written(area)).isEqualTo("<textarea>\n&lt;/textarea&gt;&lt;script&gt;</textarea>");
        assertThat(written(input))
                .doesNotContain("<script")
                .doesNotContain("\"><")
                .contains("&quot;");
    }

    @Test
    void what_is_hidden_is_not_written_and_what_is_disabled_says_so() {
        var parent = new Element("div");
        var hidden = new Element("p").setText("secret");
        hidden.setVisible(false);
        var button = new Element("button").setEnabled(false);
        parent.appendChild(hidden, button);

        assertThat(written(parent)).isEqualTo("<div><button disabled></button></div>");
    }

    @Test
    void links_lead_to_the_pages_language_unless_they_say_otherwise() {
        assertThat(written(new Element("a").setAttribute("href", "outcomes"))).contains("href=\"/cy/outcomes\"");
        assertThat(written(new Element("a").setAttribute("href", "#main"))).contains("href=\"#main\"");
        assertThat(written(new Element("a").setAttribute("href", "mailto:a@b.example")))
                .contains("href=\"mailto:");
        assertThat(written(new Element("a").setAttribute("href", "/desk"))).contains("href=\"/desk\"");
    }

    @Test
    void raw_html_and_handlers_are_refused() {
        assertThatThrownBy(() -> written(new Element("div").setProperty("innerHTML", "<b>x</b>")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written(new Element("p").setAttribute("onclick", "alert(1)")))
                .isEqualTo("<p></p>");
    }
}
