package org.heard.format;

import java.util.Locale;
import java.util.Optional;
import org.heard.privacy.EmailAddress;

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

    /** Where files and messages can be mailed to, if anywhere. */
    public Optional<EmailAddress> mailbox() {
        return email.isEmpty() ? Optional.empty() : Optional.of(new EmailAddress(email));
    }

    /** Whether the thing itself can be sent as a mail, without anyone at the council. */
    public boolean goesByMail() {
        return (way == Way.EMAIL || way == Way.CARER) && !email.isEmpty();
    }

    /** The envelope in lines, or an empty text where nothing goes by post. */
    public String envelope() {
        boolean collected = way == Way.COLLECT || address.isEmpty();
        return collected ? "" : name.isEmpty() ? address : name + "\n" + address;
    }

    /** How a format gets to the person. */
    public enum Way {
        EMAIL,
        POST,
        USB,
        CD,
        COLLECT,
        CARER;

        /** Whether it goes to a postal address. */
        public boolean isPosted() {
            return this == POST || this == USB || this == CD;
        }

        /** The message key of the way. */
        public String key() {
            return "format.way." + name().toLowerCase(Locale.ROOT);
        }
    }
}
