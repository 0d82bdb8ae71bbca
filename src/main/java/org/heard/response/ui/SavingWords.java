package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import org.heard.html.El;

/** What the script says while it keeps what a person types; without it these lines stay empty. */
final class SavingWords {

    private SavingWords() {}

    static El status(Component page) {
        El status = el("p.save-status").attr("data-autosave-status", "").attr("role", "status");
        for (String word : new String[] {"saving", "failed", "conflict", "offline"}) {
            status.attr("data-" + word, page.getTranslation("response.saving." + word));
        }
        return status.attr("data-saved", page.getTranslation("response.saving.saved", "{time}"));
    }

    /** The offer to bring back words that this device kept while the server could not be reached. */
    static El restore(Component page) {
        return el(
                        "div.notice",
                        el("h2", page.getTranslation("response.restore.title")),
                        el("p", page.getTranslation("response.restore.text")),
                        el(
                                "p.buttons",
                                button("button", "data-restore-use", page.getTranslation("response.restore.use")),
                                button(
                                        "button.button-quiet",
                                        "data-restore-drop",
                                        page.getTranslation("response.restore.drop"))))
                .attr("data-restore", "")
                .attr("hidden", "");
    }

    private static El button(String classes, String mark, String text) {
        return el("button." + classes, text).attr("type", "button").attr(mark, "");
    }
}
