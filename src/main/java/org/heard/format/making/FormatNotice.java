package org.heard.format.making;

import java.util.Locale;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.site.Organisation;
import org.jsoup.nodes.Element;

/**
 * What every document says about other formats and languages: one line at its top, and at its end every way to ask, in
 * each language's own words, so that whoever cannot read the rest can read that (F2, F4, F5).
 */
class FormatNotice {

    private final Messages messages;
    private final Languages languages;
    private final Organisation organisation;

    FormatNotice(Messages messages, Languages languages, Organisation organisation) {
        this.messages = messages;
        this.languages = languages;
        this.organisation = organisation;
    }

    /** The line that stands right below the title. */
    void top(SourceTree tree, Locale language) {
        tree.belowTitle(say(language, "making.document.top"));
    }

    /** How to reach the council. */
    void contact(SourceTree tree, Locale language) {
        var contact = organisation.contact();
        tree.line("h2", say(language, "site.contact.title"));
        contact.direct().forEach(way -> tree.fact(way(language, way.name()), number(way.text())));
        tree.fact(way(language, "post"), String.join(", ", contact.post()));
        contact.bslService().ifPresent(address -> tree.fact(way(language, "bsl"), bsl(language, address)));
        tree.fact(way(language, "visit"), contact.visits());
    }

    /** The last part, about other formats and languages. */
    void end(SourceTree tree, Locale language) {
        tree.line("h2", say(language, "site.formats.title")).line("p", say(language, "making.document.formats"));
        languages.all().stream().filter(other -> !other.equals(language)).forEach(other -> tree.block(own(other)));
    }

    private Element own(Locale other) {
        var contact = organisation.contact();
        Element own = new Element("p")
                .attr("lang", other.toLanguageTag())
                .attr("dir", languages.direction(other))
                .text(say(other, "making.document.paper"));
        contact.direct()
                .forEach(way -> own.appendText(" " + way(other, way.name()) + ": ")
                        .appendChild(number(way.text()))
                        .appendText("."));
        own.appendText(" " + way(other, "post") + ": " + String.join(", ", contact.post()) + ".");
        contact.bslService()
                .ifPresent(address -> own.appendText(" " + way(other, "bsl") + ": ")
                        .appendChild(bsl(other, address))
                        .appendText("."));
        return own;
    }

    private Element bsl(Locale language, String address) {
        return new Element("a").attr("href", address).text(say(language, "site.contact.bsl.link"));
    }

    private static Element number(String number) {
        return new Element("span").attr("dir", "ltr").text(number);
    }

    private String way(Locale language, String way) {
        return say(language, "site.contact." + way);
    }

    private String say(Locale language, String key) {
        return messages.get(language, key);
    }
}
