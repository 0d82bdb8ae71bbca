package org.heard.message;

import java.util.Locale;

/** Why a mail or a text message did not go out; the kind only, because what servers say names the person. */
public enum Problem {
    /** The server does not answer. */
    NO_SERVER(false),
    /** The server does not accept our name and password. */
    NOT_ACCEPTED(false),
    /** The server says that it may work later. */
    LATER(false),
    /** The server says that there is no such address. */
    NO_SUCH_ADDRESS(true),
    /** The file in the format that the recipient reads could not be made. */
    NO_FILE(false),
    /** The address or the text cannot be made into a mail. */
    NOT_A_MAIL(true);

    private final boolean isFinal;

    Problem(boolean isFinal) {
        this.isFinal = isFinal;
    }

    /** Whether trying again cannot help. */
    public boolean isFinal() {
        return isFinal;
    }

    /** The key of what to tell staff. */
    public String messageKey(Channel channel) {
        boolean told = this != NO_FILE && this != NOT_A_MAIL;
        String way = channel == Channel.SMS && told ? "sms." : "";
        return "message.problem." + way + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
