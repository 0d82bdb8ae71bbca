package org.heard.participant;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The channel with this name, if there is one. */
    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }

    /** Its name in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
