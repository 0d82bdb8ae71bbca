package org.heard.format.production;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
    WANTED,
    QUOTE_ASKED,
    ORDERED,
    RECEIVED,
    CHECKED,
    SENT,
    CANCELLED;

    /** The message key of the state. */
    public String key() {
        return "production.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether something still has to be done. */
    public boolean isOpen() {
        return this != SENT && this != CANCELLED;
    }
}
