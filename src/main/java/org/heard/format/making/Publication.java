package org.heard.format.making;

import java.util.Locale;
import org.heard.language.Translated;

/** Something published that everyone can have as files: what a consultation says, or what became of it. */
public interface Publication {

    /** Its address on the site below the language, in two parts: {@code consultations/day-services}. It names it for good. */
    String path();

    /** How its files are named, without an ending: letters, digits and hyphens. */
    String fileName();

    /** What it is called. */
    Translated title();

    /** Another whenever what it says may have changed. */
    String version();

    /** Whether it has words in a language; only then it is made into files in it. */
    boolean has(Locale language);

    /** What it says, in a language that it has. */
    Source source(Locale language);
}
