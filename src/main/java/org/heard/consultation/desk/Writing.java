package org.heard.consultation.desk;

import java.util.Locale;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;

/** What the parts of the editor share: the language that is being written, and whom to tell that something changed. */
final class Writing {

    private final Languages languages;
    private final LanguageNames names;
    private final Runnable changed;
    private Locale language;
    private boolean showing;

    Writing(Languages languages, LanguageNames names, Runnable changed) {
        this.languages = languages;
        this.names = names;
        this.changed = changed;
        this.language = languages.first();
    }

    Locale language() {
        return language;
    }

    void in(Locale chosen) {
        language = chosen;
    }

    /** The language that others are translated from. */
    Locale first() {
        return languages.first();
    }

    Languages languages() {
        return languages;
    }

    LanguageNames names() {
        return names;
    }

    /** Fills fields without taking that for typing. */
    void showing(Runnable fill) {
        boolean before = showing;
        showing = true;
        try {
            fill.run();
        } finally {
            showing = before;
        }
    }

    /** A person changed something. */
    void changed() {
        if (!showing) {
            changed.run();
        }
    }

    boolean isShowing() {
        return showing;
    }
}
