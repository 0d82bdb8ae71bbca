package org.heard.account;

/** What a member of staff may do; one person can have several. */
public enum Role {
    /** Runs the portal: staff accounts, settings, the record of who did what. */
    ADMINISTRATOR,
    /** Writes consultations, documents and outcomes. */
    EDITOR,
    /** Puts consultations and outcomes before the public, extends and withdraws them. */
    PUBLISHER,
    /** Reads answers and finds out what they say. */
    ANALYST,
    /** Answers phone, post and requests for formats; knows who asked for what. */
    FRONT_DESK;

    /** Its name among Spring Security's authorities. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The key of its name. */
    public String messageKey() {
        return "account.role." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The key of a sentence that says what it allows. */
    public String explanationKey() {
        return messageKey() + ".what";
    }
}
