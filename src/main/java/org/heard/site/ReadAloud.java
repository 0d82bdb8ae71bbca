package org.heard.site;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import org.heard.html.El;

/** Reads the page aloud with the browser's own voices; shown by the script where there are any. */
final class ReadAloud {

    private ReadAloud() {}

    static El panel(Component page) {
        var start = el("button.button.button-secondary", page.getTranslation("site.aloud.start"))
                .attr("type", "button")
                .attr("data-read-aloud", "")
                .attr("data-pause", page.getTranslation("site.aloud.pause"))
                .attr("data-resume", page.getTranslation("site.aloud.resume"));
        var stop = el("button.button.button-quiet", page.getTranslation("site.aloud.stop"))
                .attr("type", "button")
                .attr("data-read-stop", "")
                .attr("hidden", "");
        var speed = el("select").id("read-speed").attr("data-read-speed", "");
        speed.add(
                option(page, ".75", "slow"),
                option(page, "1", "normal").attr("selected", ""),
                option(page, "1.3", "fast"));
        var status = el("p").attr("data-read-status", "")
                .attr("role", "status")
                .attr("data-no-voice", page.getTranslation("site.aloud.none"));
        var label = el("label", page.getTranslation("site.aloud.speed")).attr("for", "read-speed");
        return el("div.read-aloud.no-print", start, stop, label, speed, status)
                .attr("data-read-panel", "")
                .attr("hidden", "");
    }

    private static El option(Component page, String value, String name) {
        return el("option", page.getTranslation("site.aloud." + name)).attr("value", value);
    }
}
