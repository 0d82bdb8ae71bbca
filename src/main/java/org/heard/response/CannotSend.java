package org.heard.response;

import java.util.Locale;

/** An answer that cannot be sent as it is; nothing of it is lost. */
public final class CannotSend extends RuntimeException {

    /** What stands in the way. */
    public enum Reason {
        /** The consultation closed, and the time after it is over too. */
        TOO_LATE,
        /** Two pages disagree about an answer and the person has not chosen yet. */
        DISPUTED,
        /** An answer is missing or has to be mended. */
        UNFINISHED,
        /** Nothing was answered at all. */
        EMPTY,
        /** It came before the consultation opened, or on a day that has not come yet. */
        WRONG_DAY,
        /** The code of the answer that was given in the same visit belongs to no answer to this consultation. */
        UNKNOWN_VISIT
    }

    private final Reason reason;

    CannotSend(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The message key of the sentence that says what to do. */
    public String key() {
        return "response.cannot." + reason.name().toLowerCase(Locale.ROOT);
    }
}
