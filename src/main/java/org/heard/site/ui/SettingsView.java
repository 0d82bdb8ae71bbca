package org.heard.site.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.html.El;
import org.heard.html.Page;
import org.heard.html.form.Form;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.site.Look;
import org.heard.site.PublicLayout;
import org.heard.site.SettingsCookie;

/** How pages look, which format comes first and which language they are in, kept in a cookie only once something was chosen. */
@Tag("div")
@Route(value = "settings", layout = PublicLayout.class)
@AnonymousAllowed
class SettingsView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Languages languages;
    private final Map<String, RadioChoice> looks = new LinkedHashMap<>();
    private final RadioChoice language;
    private final El saved;

    SettingsView(Languages languages, Messages messages) {
        this.languages = languages;
        saved = el("div.notice.notice-success", el("h2", getTranslation("settings.saved")))
                .attr("role", "status");
        saved.setVisible(false);
        add(saved, el("h1", getTranslation("settings.title")), el("p.lede", getTranslation("settings.lede")));
        var form = new Form("settings");
        Look.CHOICES.forEach((setting, values) -> {
            var choice = new RadioChoice(
                    setting,
                    getTranslation("settings." + setting),
                    values.stream()
                            .map(value -> Option.of(value, getTranslation("settings." + setting + "." + value)))
                            .toList());
            choice.setPlainLabel();
            if (messages.has(getLocale(), "settings." + setting + ".hint")) {
                choice.setHint(getTranslation("settings." + setting + ".hint"));
            }
            looks.put(setting, choice);
            form.add(choice);
        });
        language = new RadioChoice(
                "language",
                getTranslation("settings.language"),
                languages.all().stream()
                        .map(known -> Option.of(known.toLanguageTag(), messages.get(known, "language.name")))
                        .toList());
        language.setPlainLabel();
        form.add(language);
        form.submit("save", getTranslation("settings.save"), this::save);
        form.submit("reset", getTranslation("settings.reset"), this::reset).kind("secondary");
        add(form, el("p.hint", getTranslation("settings.cookie")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> chosen = Look.chosen(VaadinRequest.getCurrent().getCookies());
        looks.forEach((setting, choice) -> choice.setValue(chosen.stream()
                .filter(name -> name.startsWith(setting + "-"))
                .map(name -> name.substring(setting.length() + 1))
                .findFirst()
                .orElse(Look.usual(setting))));
        language.setValue(getLocale().toLanguageTag());
        saved.setVisible(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("saved")
                .isPresent());
    }

    private void save() {
        var names = new ArrayList<String>();
        looks.forEach((setting, choice) -> {
            if (!choice.getValue().isEmpty() && !choice.getValue().equals(Look.usual(setting))) {
                names.add(setting + "-" + choice.getValue());
            }
        });
        SettingsCookie.keep(Look.COOKIE, String.join(".", names));
        Locale spoken = languages.byTag(language.getValue()).orElse(getLocale());
        boolean choseAnother = !spoken.equals(getLocale());
        if (choseAnother) {
            SettingsCookie.keep(Languages.COOKIE, spoken.toLanguageTag());
        }
        done(spoken);
    }

    private void reset() {
        SettingsCookie.keep(Look.COOKIE, "");
        SettingsCookie.keep(Languages.COOKIE, "");
        done(getLocale());
    }

    private static void done(Locale spoken) {
        Page.current().ifPresent(page -> page.redirect("/" + spoken.toLanguageTag() + "/settings?saved=1"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("settings.title"));
    }
}
