package org.heard.account.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.language.Languages;

/** Who is signed in, in which language the desk speaks to her, and the ways out. */
class DeskPerson extends VerticalLayout {

    private final DeskLayout desk;
    private final Languages languages;

    DeskPerson(DeskLayout desk, Staff staff, Languages languages, AuthenticationContext authentication) {
        this.desk = desk;
        this.languages = languages;
        addClassName("desk-person");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("desk.person.sr"));
        setSpacing("var(--lumo-space-s)");
        staff.current()
                .map(SignedIn::name)
                .ifPresent(name -> add(new Paragraph(getTranslation("desk.person.signed-in", name))));
        var site = new Anchor("/" + getLocale().toLanguageTag(), getTranslation("desk.person.site"));
        site.setRouterIgnore(true);
        var out = new Button(getTranslation("desk.person.sign-out"), click -> {
            desk.keepWork();
            authentication.logout();
        });
        add(language(), site, out);
    }

    private Select<Locale> language() {
        var choice = new Select<Locale>();
        choice.setLabel(getTranslation("desk.person.language"));
        choice.setItems(languages.all());
        choice.setItemLabelGenerator(language -> getTranslation(language, "language.name"));
        choice.setValue(languages.byTag(getLocale().toLanguageTag()).orElse(languages.first()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.keepWork();
                speak(change.getValue());
            }
        });
        return choice;
    }

    private static void speak(Locale language) {
        var cookie = new Cookie(Languages.COOKIE, language.toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        VaadinResponse.getCurrent().addCookie(cookie);
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}
