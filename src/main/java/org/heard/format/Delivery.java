package org.heard.format;

import java.util.Locale;

/**
 * Where a format is sent to.
 *
 * @param way how
 * @param name for the envelope or the counter, or an empty text; the carer's where it goes to her
 * @param email an e-mail address, or an empty text
 * @param phone a number to say that it is ready, or an empty text
 * @param address a postal address, or where it is collected, or an empty text
 */
public record Delivery(Way way, String name, String email, String phone, String address) {

    /** How a format gets to the person. */
    public enum Way {
        EMAIL,
        POST,
        COLLECT,
        CARER;

        /** The message key of the way. */
        public String key() {
            return "format.way." + name().toLowerCase(Locale.ROOT);
        }
    }
}
