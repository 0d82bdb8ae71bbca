package org.heard.response.ui;

import static org.heard.html.El.el;

import org.heard.html.El;
import org.heard.html.Page;
import org.heard.site.Assets;

/**
 * What a device kept of an answer while the server could not be reached, once the answer was sent: from here, then it is in
 * it and is forgotten; or from another device, then it may hold words that are in no answer. The script asks the page that
 * the words are from, which shows them as {@link NotTakenStep} if they are not part of what was sent.
 */
final class KeptHere {

    private KeptHere() {}

    static void script(Assets assets) {
        Page.current().ifPresent(page -> page.script(assets.address("kept.js")));
    }

    /** Hidden until the script has found such words. */
    static El offer(Step receipt) {
        Journey journey = receipt.journey;
        return el(
                        "div.notice",
                        el("h2", receipt.getTranslation("response.kept.title")),
                        el("p", receipt.getTranslation("response.kept.text")),
                        el(
                                "p.buttons",
                                button("button", "data-kept-see", receipt.getTranslation("response.kept.see")),
                                button(
                                        "button.button-quiet",
                                        "data-kept-drop",
                                        receipt.getTranslation("response.kept.drop"))))
                .attr("data-kept", journey.begun().id().value().toString())
                .attr("data-kept-draft", journey.key().text())
                .attr("data-kept-page", "/" + journey.language().toLanguageTag() + "/" + journey.link("PAGE"))
                .attr("role", "status")
                .attr("hidden", "");
    }

    private static El button(String classes, String mark, String text) {
        return el("button." + classes, text).attr("type", "button").attr(mark, "");
    }
}
