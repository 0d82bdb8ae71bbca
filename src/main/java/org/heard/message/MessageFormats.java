package org.heard.message;

import java.util.Locale;

/**
 * Puts what a message says into the format that its recipient reads (A3, T1), as the module that makes files can. Formats
 * have names here that only that module understands.
 */
public interface MessageFormats {

    /**
     * What a message says.
     *
     * @param envelope the name and postal address in lines, or an empty text where it goes by mail
     */
    record Words(Locale language, String subject, String body, String envelope) {}

    /** The format could not be made, or not now. */
    final class NotMade extends Exception {

        private static final long serialVersionUID = 1;

        /** @param why for the log and for staff, without a word of the message */
        public NotMade(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** What the format is called: "Large print: 24 point". */
    String name(String format, Locale reader);

    /** Whether a file in the format belongs to messages that go this way, and can be made here in this language. */
    boolean makes(String format, Channel channel, Locale language);

    /**
     * Makes the file and waits for it, for less than a minute. Nothing of it is kept.
     *
     * @throws NotMade if it cannot be made, or not now
     */
    Attachments.Attachment make(String format, Words words) throws NotMade;
}
