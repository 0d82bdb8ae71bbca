package org.heard.site;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.heard.html.El;
import org.heard.language.Languages;
import org.springframework.stereotype.Service;

/** How to reach the council, always all ways together and always in the same place (F5), and other formats (F2). */
@Service
public class ContactBlock {

    private final Organisation organisation;
    private final Languages languages;

    ContactBlock(Organisation organisation, Languages languages) {
        this.organisation = organisation;
        this.languages = languages;
    }

    /** The block that stands at the end of every page. */
    public El block(Component page) {
        String heading = page.getElement().getTag().equals("body") ? "contact-title" : "contact-list-title";
        return el(
                        "section.contact-block.wrap",
                        el("h2", page.getTranslation("site.contact.title")).id(heading),
                        el("p", page.getTranslation("site.contact.lead")),
                        list(page))
                .attr("aria-labelledby", heading);
    }

    /** The ways themselves, as a list of terms. */
    public El list(Component page) {
        var contact = organisation.contact();
        var list = el("dl");
        way(list, page, "phone", ltrLink("tel:" + dialled(contact.phone()), contact.phone()));
        way(list, page, "relay", ltrLink("tel:18001" + dialled(contact.phone()), contact.textRelay()));
        way(list, page, "textphone", ltrLink("tel:" + dialled(contact.textphone()), contact.textphone()));
        way(list, page, "sms", ltrLink("sms:" + dialled(contact.sms()), contact.sms()));
        way(list, page, "email", ltrLink("mailto:" + contact.email(), contact.email()));
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

    /** How to get whatever is on the page in another format or language. */
    public El otherFormats(Component page) {
        return el(
                        "section.other-formats.wrap",
                        el("h2", page.getTranslation("site.formats.title")).id("formats-title"),
                        el("p", page.getTranslation("site.formats.line")),
                        el("p", link("formats", page.getTranslation("site.formats.link"))))
                .attr("aria-labelledby", "formats-title");
    }

    private static void way(El list, Component page, String way, Component value) {
        list.add(el("div", el("dt", page.getTranslation("site.contact." + way)), el("dd", value)));
    }

    private static El ltrLink(String address, String text) {
        return link(address, text).attr("dir", "ltr");
    }

    private static String dialled(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
