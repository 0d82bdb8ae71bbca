package org.heard.response.ui;

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
        return SavingWords.offer(receipt, "kept", "see")
                .attr("data-kept", journey.begun().id().value().toString())
                .attr("data-kept-draft", journey.key().text())
                .attr("data-kept-page", "/" + journey.language().toLanguageTag() + "/" + journey.link("PAGE"))
                .attr("role", "status");
    }
}
