package org.heard.site;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.heard.html.El;
import org.heard.language.Languages;
import org.springframework.stereotype.Service;

/** How to reach the council, always all ways together and always in the same place (F5), and other formats and languages (F2, F4). */
@Service
public class ContactBlock {

    private static final List<String> FORMATS =
            List.of("large-print", "easy-read", "audio", "braille", "bsl", "plain-text", "paper", "language");

    private static final String FORMATS_TITLE = "formats-title";

    private final Organisation organisation;
    private final Languages languages;

    ContactBlock(Organisation organisation, Languages languages) {
        this.organisation = organisation;
        this.languages = languages;
    }

    /** The block that stands at the end of every page. */
    public El block(Component page) {
        String heading = "contact-title";
        return el(
                        "section.contact-block",
                        el("h2", page.getTranslation("site.contact.title")).id(heading),
                        el("p", page.getTranslation("site.contact.lead")),
                        list(page))
                .attr("aria-labelledby", heading);
    }

    /** The ways themselves, as a list of terms. */
    public El list(Component page) {
        var contact = organisation.contact();
        var list = el("dl");
        contact.direct().forEach(way -> way(list, page, way.name(), ltrLink(way)));
        var lines = el("address");
        contact.post().forEach(line -> lines.add(el("span", line).attr("dir", "auto"), el("br")));
        way(list, page, "post", lines);
        contact.bslService()
                .ifPresent(
                        address -> way(list, page, "bsl", link(address, page.getTranslation("site.contact.bsl.link"))));
        var visit = contact.visits().in(UI.getCurrent().getLocale());
        way(
                list,
                page,
                "visit",
                el("span", visit.text()).lang(visit.language(), languages.direction(visit.language())));
        return list;
    }

    /** How to get whatever is on the page in another format or language (F2). */
    public El otherFormats(Component page) {
        var list = el("ul");
        for (String format : FORMATS) {
            list.add(el("li", link("formats?format=" + format, page.getTranslation("site.formats." + format))));
        }
        var section = el(
                "section.other-formats",
                el("h2", page.getTranslation("site.formats.title")).id(FORMATS_TITLE),
                el("p", page.getTranslation("site.formats.lead")),
                list);
        var others = el("ul.help-lines");
        languages.all().stream()
                .filter(language -> !language.equals(UI.getCurrent().getLocale()))
                .forEach(language -> others.add(inItsOwnWords(page, language)));
        section.add(others);
        return section.attr("aria-labelledby", FORMATS_TITLE);
    }

    /** The one short line at the top of every page that leads down to other formats and languages (F2). */
    public El formatsLine(Component page) {
        return el("p.formats-line", link("#" + FORMATS_TITLE, page.getTranslation("site.formats.line")));
    }

    // for a person who reads nothing else on the page: what there is, and every way to ask for it (F4, F5)
    private El inItsOwnWords(Component page, Locale language) {
        String tag = language.toLanguageTag();
        var contact = organisation.contact();
        var ways = el("ul");
        contact.direct().forEach(way -> ways.add(named(page, language, way.name(), ltrLink(way))));
        ways.add(named(page, language, "post", el("bdi", String.join(", ", contact.post()))));
        contact.bslService()
                .ifPresent(address -> ways.add(named(
                        page, language, "bsl", link(address, page.getTranslation(language, "site.contact.bsl.link")))));
        return el(
                        "li",
                        el("p", page.getTranslation(language, "site.formats.own")),
                        ways,
                        link("/" + tag, page.getTranslation(language, "home.help"))
                                .attr("hreflang", tag))
                .lang(language, languages.direction(language));
    }

    private static El named(Component page, Locale language, String way, Component value) {
        return el("li", el("span", page.getTranslation(language, "site.contact." + way) + ": "), value);
    }

    private static void way(El list, Component page, String way, Component value) {
        list.add(el("div", el("dt", page.getTranslation("site.contact." + way)), el("dd", value)));
    }

    private static El ltrLink(Organisation.Contact.Direct way) {
        return link(way.link(), way.text()).attr("dir", "ltr");
    }
}
