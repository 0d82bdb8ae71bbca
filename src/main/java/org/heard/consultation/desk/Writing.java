package org.heard.consultation.desk;

import java.util.Locale;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;

/** What the parts of the editor share: the language that is being written, and whom to tell that something changed. */
public final class Writing {

    private final Languages languages;
    private final LanguageNames names;
    private final Runnable changed;
    private Locale language;
    private boolean showing;

    /**
     * @param changed what to do when a person changed something
     */
    public Writing(Languages languages, LanguageNames names, Runnable changed) {
        this.languages = languages;
        this.names = names;
        this.changed = changed;
        this.language = languages.first();
    }

    /** The language that is being written. */
    public Locale language() {
        return language;
    }

    /** Writes in another language from now on; whoever shows texts is then told to speak it. */
    public void in(Locale chosen) {
        language = chosen;
    }

    /** The language that others are translated from. */
    Locale first() {
        return languages.first();
    }

    /** The languages to choose from. */
    public Languages languages() {
        return languages;
    }

    /** What languages are called. */
    public LanguageNames names() {
        return names;
    }

    /** Fills fields without taking that for typing. */
    public void showing(Runnable fill) {
        boolean before = showing;
        showing = true;
        try {
            fill.run();
        } finally {
            showing = before;
        }
    }

    /** A person changed something. */
    public void changed() {
        if (!showing) {
            changed.run();
        }
    }

    boolean isShowing() {
        return showing;
    }
}
