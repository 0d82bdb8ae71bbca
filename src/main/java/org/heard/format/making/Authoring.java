package org.heard.format.making;

import java.util.Locale;
import java.util.Map;
import org.heard.html.Glossary;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.springframework.stereotype.Service;

/** Begins documents and ends them with all the ways to reach the council, so that every one can be answered (F5). */
@Service
public class Authoring {

    private final Messages messages;
    private final Languages languages;
    private final Organisation organisation;
    private final FormatNotice notice;

    public Authoring(Messages messages, Languages languages, Organisation organisation) {
        this.messages = messages;
        this.languages = languages;
        this.organisation = organisation;
        notice = new FormatNotice(messages, languages, organisation);
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

    /** Ends a document with how to reach the council and how to have it in another way, and says so below its title too. */
    public Source finish(SourceTree tree, String title) {
        notice.contact(tree, tree.language());
        return finishLetter(tree, title);
    }

    /** Ends a letter, which says itself how to reach the council: with how to have it in another way. */
    public Source finishLetter(SourceTree tree, String title) {
        Locale language = tree.language();
        notice.end(tree, language);
        notice.top(tree, language);
        Translated.Spoken publisher = organisation.names().in(language);
        return new Source(
                title,
                language,
                languages.direction(language).equals("rtl"),
                publisher.text(),
                tree.body(),
                tree.pictures());
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
