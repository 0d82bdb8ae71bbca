package org.heard.site.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.regex.Pattern;
import org.heard.html.Page;
import org.heard.html.form.Form;
import org.heard.html.form.HiddenValue;
import org.heard.site.EasyReadSwitch;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/** Puts Easy Read first on every page that has it, or back; the buttons on other pages are sent here. */
@Tag("div")
@Route(value = EasyReadSwitch.ADDRESS, layout = PublicLayout.class)
@AnonymousAllowed
class EasyReadSettingView extends HtmlContainer implements HasDynamicTitle {

    private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9/-]{0,200}");

    private final HiddenValue back = new HiddenValue("back");

    EasyReadSettingView() {
        boolean on = FormatChoice.current() == FormatChoice.EASY_READ;
        var form = new Form("easy-read");
        form.add(back);
        // both are there: the page that was posted from may be older than the setting
        form.submit(EasyReadSwitch.ON, getTranslation("settings.easy-read.on"), () -> keep(FormatChoice.EASY_READ));
        form.submit(EasyReadSwitch.OFF, getTranslation("settings.easy-read.off"), () -> keep(FormatChoice.WEB))
                .kind("secondary");
        add(el("h1", getTranslation("settings.easy-read.title")));
        add(el("p.lede", getTranslation("settings.easy-read.lede")));
        if (on) {
            add(el("p", getTranslation("settings.easy-read.kept")));
        }
        add(form, el("p.hint", getTranslation("settings.cookie")));
    }

    private void keep(FormatChoice choice) {
        choice.keep();
        String path = PATH.matcher(back.getValue()).matches() ? back.getValue() : EasyReadSwitch.ADDRESS;
        Page.current().ifPresent(page -> page.redirect("/" + getLocale().toLanguageTag() + "/" + path));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("settings.easy-read.title"));
    }
}
