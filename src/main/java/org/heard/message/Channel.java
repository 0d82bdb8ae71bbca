package org.heard.message;

import java.util.Locale;

/** How a message reaches a person (A3). E-mail goes out by itself, text messages where a gateway is set; the others are
 * done by staff. */
public enum Channel {
    EMAIL,
    SMS,
    LETTER,
    PHONE;

    /** The key of its name. */
    public String messageKey() {
        return "message.channel." + name().toLowerCase(Locale.ROOT);
    }
}
