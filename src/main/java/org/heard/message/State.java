package org.heard.message;

import java.util.Locale;

/** Where an outgoing message stands. */
public enum State {
    /** It goes out by itself, at once or when the next try is due. */
    WAITING("waiting"),
    /** It is going out at this moment. */
    SENDING("waiting"),
    /** The mail server or the text gateway took it. */
    SENT("done"),
    /** The mail server took it, without the file that its recipient reads. */
    SENT_WITHOUT_FILE("failed"),
    /** No server is set for it: it lies in the mailbox on the desk. */
    SENT_LOCALLY("done"),
    /** It was tried for days, or the address does not exist. */
    FAILED("failed"),
    /** Someone has to post it, phone or send a text message. */
    FOR_STAFF("waiting"),
    /** Someone has done so. */
    DONE_BY_STAFF("done");

    private final String badge;

    State(String badge) {
        this.badge = badge;
    }

    /** The key of its name. */
    public String messageKey() {
        return "message.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class name of the shape that stands beside its name on the desk. */
    public String badge() {
        return "badge-" + badge;
    }

    boolean isOver() {
        return this == SENT
                || this == SENT_WITHOUT_FILE
                || this == SENT_LOCALLY
                || this == DONE_BY_STAFF
                || this == FAILED;
    }
}
