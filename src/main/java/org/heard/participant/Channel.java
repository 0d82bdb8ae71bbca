package org.heard.participant;

import java.util.Locale;

/**
 * How a person wants to be reached: the contact methods of the NHS Accessible Information Standard. The phone is never
 * the only one.
 */
public enum Channel {
    EMAIL,
    LETTER,
    TEXT_MESSAGE,
    PHONE,
    TEXT_RELAY,
    CARER;

    /** The message key of the channel. */
    public String key() {
        return "participant.channel." + code();
    }

    /** Its name in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
