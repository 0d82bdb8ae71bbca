package org.heard.consultation;

import java.util.Locale;

/** A way to answer; all count the same (commitment T3). */
public enum WayIn {
    ONLINE,
    PHONE,
    TEXT_MESSAGE,
    EMAIL,
    PAPER,
    LETTER,
    IN_PERSON,
    GROUP,
    VOICE,
    BSL,
    OTHER_WEBSITE;

    /** The message key of how an answer came, as in a list or beside a number: on paper, by phone. */
    public String nameKey() {
        return key() + ".name";
    }

    /** The message key of the invitation to answer this way. */
    public String key() {
        return "consultation.way." + name().toLowerCase(Locale.ROOT);
    }
}
