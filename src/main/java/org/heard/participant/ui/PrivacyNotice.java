package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.heard.html.El;
import org.heard.site.Organisation;

/** What we keep, why, how long, and who sees it, in plain words, before anyone agrees. */
@org.springframework.stereotype.Component
class PrivacyNotice {

    private static final List<String> PARTS = List.of("what", "why", "who", "long");

    private final Organisation organisation;

    PrivacyNotice(Organisation organisation) {
        this.organisation = organisation;
    }

    El show(Component view) {
        String council = organisation.names().text(UI.getCurrent().getLocale());
        var list = el("dl");
        for (String part : PARTS) {
            list.add(
                    el("dt", view.getTranslation("participant.consent." + part)),
                    el("dd", view.getTranslation("participant.consent." + part + ".text", council)));
        }
        return el(
                "section.notice",
                el("h2", view.getTranslation("participant.consent.title")),
                list,
                el("p", link("privacy", view.getTranslation("participant.consent.more"))));
    }
}
