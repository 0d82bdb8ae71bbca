package org.heard.format;

import java.util.Locale;

/** How far a request for a format is. */
public enum RequestState {
    ASKED,
    BEING_MADE,
    SENT,
    CLOSED;

    /** The message key of the state, as the person reads it. */
    public String key() {
        return "format.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether something still has to be done. */
    public boolean isWaiting() {
        return this == ASKED || this == BEING_MADE;
    }
}
