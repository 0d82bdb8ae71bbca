package org.heard.site;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.heard.html.El;
import org.heard.language.Languages;
import org.springframework.stereotype.Service;

/** How to reach the council, always all ways together and always in the same place (F5), and other formats (F2). */
@Service
public class ContactBlock {

    private static final List<String> FORMATS =
            List.of("large-print", "easy-read", "audio", "braille", "bsl", "plain-text", "paper", "language");

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

    /** How to get whatever is on the page in another format or language (F2). */
    public El otherFormats(Component page) {
        var list = el("ul");
        for (String format : FORMATS) {
            list.add(el("li", link("formats?format=" + format, page.getTranslation("site.formats." + format))));
        }
        return el(
                        "section.other-formats",
                        el("h2", page.getTranslation("site.formats.title")).id("formats-title"),
                        list)
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
