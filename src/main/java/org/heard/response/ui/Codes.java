package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.heard.html.El;
import org.heard.privacy.SpeakableCode;

/** Codes as they are shown and read out. */
final class Codes {

    private Codes() {}

    /** Large and from left to right in every language. */
    static El big(SpeakableCode code) {
        return el("p.receipt-code", el("bdi", code.text()).attr("dir", "ltr"));
    }

    /** Letter by letter, with a rest after each group: "K 7 Q X, M 2 T R". */
    static String spoken(SpeakableCode code) {
        return Arrays.stream(code.text().split("-"))
                .map(group -> String.join(" ", group.split("")))
                .collect(Collectors.joining(", "));
    }
}
