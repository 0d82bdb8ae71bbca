package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.response.Draft;

/** When what a person typed was last saved, and what the script says while it keeps more of it. */
final class SavingWords {

    private SavingWords() {}

    static El status(Component page, Draft draft, Instant now) {
        El status = el("p.save-status", last(page, draft, now))
                .attr("data-autosave-status", "")
                .attr("role", "status");
        for (String word : new String[] {"saving", "failed", "conflict", "over", "offline"}) {
            status.attr("data-" + word, page.getTranslation("response.saving." + word));
        }
        return status.attr("data-saved", page.getTranslation("response.saving.saved", "{time}"));
    }

    /** Nothing where nothing was typed yet. */
    private static String last(Component page, Draft draft, Instant now) {
        Instant saved = draft.changedAt();
        if (!saved.isAfter(draft.createdAt())) {
            return "";
        }
        Locale language = UI.getCurrent().getLocale();
        boolean today = Dates.day(saved).equals(Dates.day(now));
        return page.getTranslation(
                "response.saving.saved", today ? Dates.time(language, saved) : Dates.dateTime(language, saved));
    }

    /** The offer to bring back words that this device kept while the server could not be reached. */
    static El restore(Component page) {
        return offer(page, "restore", "use");
    }

    /**
     * An offer about words that this device kept, hidden until the script makes it.
     *
     * @param name of its texts and of what the script finds it by
     * @param take what can be done with the words beside deleting them
     */
    static El offer(Component page, String name, String take) {
        String texts = "response." + name + ".";
        String mark = "data-" + name;
        return el(
                        "div.notice",
                        el("h2", page.getTranslation(texts + "title")),
                        el("p", page.getTranslation(texts + "text")),
                        el(
                                "p.buttons",
                                button("button", mark + "-" + take, page.getTranslation(texts + take)),
                                button("button.button-quiet", mark + "-drop", page.getTranslation(texts + "drop"))))
                .attr(mark, "")
                .attr("hidden", "");
    }

    private static El button(String classes, String mark, String text) {
        return el("button." + classes, text).attr("type", "button").attr(mark, "");
    }
}
