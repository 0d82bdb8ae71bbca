package org.heard.privacy;

import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to, as far as one can tell without sending any.
 *
 * @param text the address as typed, without blanks around it
 */
public record EmailAddress(String text) {

    /** The longest there can be (RFC 5321). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern PLAUSIBLE = Pattern.compile(
            "[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]+@[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]+\\.[^\\s@.<>(),;:\\\\\"\\[\\]\\p{Cntrl}]{2,}");

    /** @throws IllegalArgumentException if no mail could be sent to it */
    public EmailAddress {
        text = text.strip();
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Whether mail might be sent to what a person typed. */
    public static boolean isValid(String typed) {
        String bare = typed.strip();
        return bare.length() <= MAX_LENGTH && PLAUSIBLE.matcher(bare).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
