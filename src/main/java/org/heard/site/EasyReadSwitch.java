package org.heard.site;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import org.heard.html.El;

/**
 * One button that puts Easy Read first, or back, on every page that has it. It is a form without anything of the page's
 * own, so that it may stand on pages that are kept ready.
 */
public final class EasyReadSwitch {

    /** Where the button is sent to. */
    public static final String ADDRESS = "settings/easy-read";

    /** What it is called in a form. */
    public static final String ON = "on";

    /** What it is called in a form when it takes the setting back. */
    public static final String OFF = "off";

    private EasyReadSwitch() {}

    /**
     * The button for a page.
     *
     * @param back the page to come back to, without a language
     */
    public static El show(Component page, String back) {
        boolean on = FormatChoice.current() == FormatChoice.EASY_READ;
        String value = on ? OFF : ON;
        return el(
                        "form.easy-read-switch.no-print",
                        hidden("form", "easy-read"),
                        hidden("back", back),
                        el("button.button.button-quiet", page.getTranslation("settings.easy-read." + value))
                                .attr("type", "submit")
                                .attr("name", "press")
                                .attr("value", value))
                .attr("method", "post")
                .attr("action", ADDRESS);
    }

    private static El hidden(String name, String value) {
        return el("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}
