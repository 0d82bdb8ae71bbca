package org.heard.site.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.language.Languages;
import org.heard.site.HomeSection;
import org.heard.site.PublicLayout;

/** Where people start: what is open, what changed, and ways in for people who do not use the internet. */
@Tag("div")
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class HomeView extends HtmlContainer implements HasDynamicTitle {

    HomeView(List<HomeSection> sections, Languages languages) {
        add(el("header.home-hero", el("h1", getTranslation("home.title")), el("p.lede", getTranslation("home.lede"))));
        sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .flatMap(section -> section.show(getLocale()).stream())
                .forEach(this::add);
        add(offline(), helpLines(languages));
    }

    private El offline() {
        return el(
                "section.home-ways",
                el("h2", getTranslation("home.offline.title")),
                el("p", getTranslation("home.offline.text")),
                el(
                        "ul",
                        el("li", getTranslation("home.offline.phone")),
                        el("li", getTranslation("home.offline.paper")),
                        el("li", getTranslation("home.offline.person")),
                        el("li", getTranslation("home.offline.support"))),
                el("p", link("contact", getTranslation("home.offline.link"))));
    }

    private El helpLines(Languages languages) {
        var lines = el("ul");
        for (Locale language : languages.all()) {
            if (!language.equals(getLocale())) {
                lines.add(el(
                        "li",
                        link("/" + language.toLanguageTag(), getTranslation(language, "home.help"))
                                .lang(language, languages.direction(language))
                                .attr("hreflang", language.toLanguageTag())));
            }
        }
        return el("section.help-lines", el("h2", getTranslation("home.languages")), lines);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("home.title"));
    }
}
