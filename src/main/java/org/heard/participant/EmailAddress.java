package org.heard.participant;

import java.util.regex.Pattern;

/** Tells whether a text can be an e-mail address; whether it is one, only a mail can tell. */
public final class EmailAddress {

    /** The longest address that mail can carry (RFC 5321). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{C}]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private EmailAddress() {}

    /** Whether it looks like an address: something, an at sign, and a domain with a dot. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }
}
