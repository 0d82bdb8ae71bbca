package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>&'\u0000\u202e";

    private static String written(Element element) {
        return written(element, false);
    }

    private static String written(Element element, boolean rightToLeft) {
        var out = new StringBuilder();
        new HtmlWriter(out, "/cy/", rightToLeft).write(element);
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

    @Test
    void numbers_keep_their_order_in_right_to_left_text() {
        var phone = new Element("p").setText("01632 960 141 \u067E\u0631, \u00A3412,000, \u206601632 960 123\u2069");
        var code = new Element("p")
                .appendChild(new Element("bdi").setAttribute("dir", "ltr").setText("K7QX-M2TR"));

        assertThat(written(phone, true))
                .isEqualTo(
                        "<p>\u206601632 960 141\u2069 \u067E\u0631, \u2066\u00A3412,000\u2069, \u206601632 960 123\u2069</p>");
        assertThat(written(code, true)).isEqualTo("<p><bdi dir=\"ltr\">K7QX-M2TR</bdi></p>");
        assertThat(written(phone, false)).contains("<p>01632 960 141 ");
    }
}
