package org.heard.format.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.html.Glossary;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** Begins documents and ends them with all the ways to reach the council, so that every one can be answered (F5). */
@Service
public class Authoring {

    private final Messages messages;
    private final Languages languages;
    private final Organisation organisation;

    public Authoring(Messages messages, Languages languages, Organisation organisation) {
        this.messages = messages;
        this.languages = languages;
        this.organisation = organisation;
    }

    /** A document in a language, without a word yet; its first line has to be its title, an {@code h1}. */
    public SourceTree begin(Locale language) {
        return begin(language, Map.of());
    }

    /** The same, which explains terms where they first stand. */
    public SourceTree begin(Locale language, Map<String, String> meanings) {
        var glossary = new Glossary(meanings, term -> say(language, "consultation.glossary", term));
        return new SourceTree(languages, language, glossary);
    }

    /** Ends a document with how to reach the council and how to have it in another way. */
    public Source finish(SourceTree tree, String title) {
        Locale language = tree.language();
        contact(tree, language);
        Translated.Spoken publisher = organisation.names().in(language);
        return new Source(
                title,
                language,
                languages.direction(language).equals("rtl"),
                publisher.text(),
                tree.body(),
                Map.of());
    }

    private void contact(SourceTree tree, Locale language) {
        var contact = organisation.contact();
        tree.line("h2", say(language, "site.contact.title"));
        number(tree, language, "phone", contact.phone());
        number(tree, language, "relay", contact.textRelay());
        number(tree, language, "textphone", contact.textphone());
        number(tree, language, "sms", contact.sms());
        number(tree, language, "email", contact.email());
        tree.fact(say(language, "site.contact.post"), String.join(", ", contact.post()));
        tree.fact(say(language, "site.contact.visit"), contact.visits());
        tree.line("h2", say(language, "site.formats.title")).line("p", say(language, "making.document.formats"));
        List<Element> others = new ArrayList<>();
        for (Locale other : languages.all()) {
            if (!other.equals(language)) {
                others.add(new Element("span")
                        .attr("lang", other.toLanguageTag())
                        .attr("dir", languages.direction(other))
                        .text(say(other, "making.document.formats")));
            }
        }
        if (!others.isEmpty()) {
            tree.list(others);
        }
    }

    private void number(SourceTree tree, Locale language, String way, String number) {
        tree.fact(
                say(language, "site.contact." + way),
                new Element("span").attr("dir", "ltr").text(number));
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
