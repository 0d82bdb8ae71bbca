package org.heard.response.paper.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What to say to somebody on the phone before the questions and after them (M7). */
class SayOnPhone {

    private final Div before = said("response.phone.before", "hello", "name", "read", "time", "stop", "ready");
    private final Div after = said("response.phone.after", "back", "thanks", "code", "news");

    private static Div said(String key, String... parts) {
        var said = new Div();
        said.addClassName("say-on-phone");
        said.add(new H2(said.getTranslation(key)));
        for (String part : parts) {
            said.add(new Paragraph(said.getTranslation("response.phone.say." + part)));
        }
        return said;
    }

    Div before() {
        return before;
    }

    Div after() {
        return after;
    }

    void show(boolean shown) {
        before.setVisible(shown);
        after.setVisible(shown);
    }
}
