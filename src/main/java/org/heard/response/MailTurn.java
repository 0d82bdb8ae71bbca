package org.heard.response;

/** What becomes of a form that asks for a mail. */
public enum MailTurn {
    /** It is sent now. */
    NOW,
    /** The same form sent it before. */
    BEFORE,
    /** There were enough of them. */
    ENOUGH
}
