package org.heard.site;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.heard.html.El;
import org.heard.language.Languages;

/** The shell of every public page: skip link, masthead, the page itself, how to reach us, footer. */
@Tag("body")
@AnonymousAllowed
public class PublicLayout extends HtmlContainer implements RouterLayout, AfterNavigationObserver {

    private record Entry(String path, String key) {}

    private static final List<Entry> MAIN = List.of(
            new Entry("consultations", "site.nav.consultations"),
            new Entry("outcomes", "site.nav.outcomes"),
            new Entry("register", "site.nav.register"),
            new Entry("receipt", "site.nav.receipt"),
            new Entry("settings", "site.nav.settings"));
    private static final List<Entry> FOOT = List.of(
            new Entry("contact", "site.nav.contact"),
            new Entry("accessibility", "site.nav.accessibility"),
            new Entry("privacy", "site.nav.privacy"),
            new Entry("cookies", "site.nav.cookies"));

    private final Languages languages;
    private final Organisation organisation;
    private final ContactBlock contact;
    private final El main = el("main").id("main").attr("tabindex", "-1");
    private final El languageLinks = el("ul");
    private final El mainLinks = el("ul");

    PublicLayout(Languages languages, Organisation organisation, ContactBlock contact) {
        this.languages = languages;
        this.organisation = organisation;
        this.contact = contact;
        add(link("#main", getTranslation("site.skip")).attr("class", "skip"));
        add(masthead());
        add(main, contact.block(this), contact.otherFormats(this), footer());
    }

    /** The same shell around a page that no route leads to. */
    static PublicLayout around(
            Component content, Languages languages, Organisation organisation, ContactBlock contact) {
        var layout = new PublicLayout(languages, organisation, contact);
        layout.main.add(el("div.page", content));
        layout.show("", "");
        return layout;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        if (!(content instanceof WidePage)) {
            content.getElement().getClassList().add("page");
        }
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getPath(), event.getLocation().getPathWithQueryParameters());
    }

    private void show(String path, String pathWithQuery) {
        languageLinks.removeAll();
        languages.all().forEach(language -> languageLinks.add(el("li", languageLink(language, pathWithQuery))));
        mainLinks.removeAll();
        MAIN.forEach(entry -> mainLinks.add(el("li", entryLink(entry, path))));
    }

    private El languageLink(Locale language, String path) {
        String tag = language.toLanguageTag();
        El link = link("/" + tag + (path.isEmpty() || path.equals(".") ? "" : "/" + path), ownName(language))
                .lang(language, languages.direction(language))
                .attr("hreflang", tag);
        if (language.equals(getLocale())) {
            link.attr("aria-current", "true");
        }
        return link;
    }

    private String ownName(Locale language) {
        return getTranslation(language, "language.name");
    }

    private El entryLink(Entry entry, String path) {
        El link = link(entry.path(), getTranslation(entry.key()));
        if (path.equals(entry.path())) {
            link.attr("aria-current", "page");
        }
        return link;
    }

    private El masthead() {
        var name = organisation.names().in(getLocale());
        var home = el("a.wordmark", Logo.draw(), el("span.sr", getTranslation("site.home.sr")))
                .attr("href", "/" + getLocale().toLanguageTag());
        var who = el("p.organisation").lang(name.language(), languages.direction(name.language()));
        if (!organisation.logo().isEmpty()) {
            who.add(el("img").attr("src", organisation.logo()).attr("alt", "").attr("height", "48"));
        }
        who.add(El.text(name.text()));
        var choose = el("nav.languages", languageLinks).attr("aria-label", getTranslation("site.languages.sr"));
        var primary = el("nav.primary", mainLinks).attr("aria-label", getTranslation("site.nav.sr"));
        return el("header.masthead", home, who, choose, primary, ReadAloud.panel(this), contact.formatsLine(this));
    }

    private El footer() {
        var links = el("ul");
        FOOT.forEach(entry -> links.add(el("li", link(entry.path(), getTranslation(entry.key())))));
        var nav = el("nav", links).attr("aria-label", getTranslation("site.footer.sr"));
        return el("footer.colophon", nav, el("p", getTranslation("site.footer.line")));
    }
}
