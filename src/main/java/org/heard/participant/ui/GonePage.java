package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import org.heard.html.El;
import org.heard.html.Page;

/** What is shown where a link or code opens nothing any more. */
final class GonePage {

    private static final int GONE = 410;

    private GonePage() {}

    /** @param key of the texts; {@code .title}, {@code .text} and {@code .link} are added */
    static El of(Component view, String key, String leadsTo) {
        Page.current().ifPresent(page -> page.status(GONE));
        return el(
                "div.reading",
                el("h1", view.getTranslation(key + ".title")),
                el("p", view.getTranslation(key + ".text")),
                el("p", link(leadsTo, view.getTranslation(key + ".link"))));
    }
}
