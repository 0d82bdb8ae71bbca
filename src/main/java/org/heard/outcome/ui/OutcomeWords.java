package org.heard.outcome.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.Locale;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.RichText;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.language.Translated.Spoken;
import org.springframework.stereotype.Component;

/** Texts in the language that they really have, marked with it; openly so where it is not the page's. */
@Component
class OutcomeWords {

    private final Languages languages;
    private final LanguageNames names;
    private final Messages messages;

    OutcomeWords(Languages languages, LanguageNames names, Messages messages) {
        this.languages = languages;
        this.names = names;
        this.messages = messages;
    }

    /** A text on one line. */
    El line(String tag, Translated text, Locale language) {
        Spoken spoken = text.in(language);
        return marked(el(tag, spoken.text()), spoken);
    }

    /** A text of several paragraphs, with an empty line between them. */
    El paragraphs(String tag, Translated text, Locale language) {
        Spoken spoken = text.in(language);
        El element = el(tag);
        for (String paragraph : spoken.text().split("\n\\s*\n")) {
            element.add(el("p", paragraph.strip()));
        }
        return marked(element, spoken);
    }

    /** A text in Markdown. */
    El markdown(Translated text, Locale language) {
        Spoken spoken = text.in(language);
        return marked(RichText.of(spoken.text(), 3), spoken);
    }

    /** A line that says that a text is not in the page's language, and how to ask for it, where that is so. */
    Optional<El> noteIfOther(Translated text, Locale language, String askFor) {
        Spoken spoken = text.in(language);
        return text.isEmpty() || spoken.language().equals(language)
                ? Optional.empty()
                : Optional.of(el(
                        "p.translation-note",
                        el(
                                "span",
                                messages.get(language, "outcome.other-language", names.in(language, spoken.language()))
                                        + " "),
                        link(askFor, messages.get(language, "outcome.other-language.ask"))));
    }

    private El marked(El element, Spoken spoken) {
        return element.lang(spoken.language(), languages.direction(spoken.language()));
    }
}
