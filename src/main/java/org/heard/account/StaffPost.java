package org.heard.account;

import java.util.Locale;
import org.heard.privacy.EmailAddress;

/** Takes mail to members of staff; the module that sends mail fills it. */
public interface StaffPost {

    /** Whether mail leaves this portal at all. */
    boolean reachesPeople();

    /** Sends a mail when the caller's transaction is done. */
    void send(EmailAddress to, Locale language, String subject, String text);
}
