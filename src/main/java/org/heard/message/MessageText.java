package org.heard.message;

import java.util.Locale;
import org.heard.language.Messages;
import org.heard.site.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes messages from keys, in the person's language, and ends them with who wrote and all the ways to reply. */
@Service
public class MessageText {

    private final Messages messages;
    private final Organisation organisation;

    MessageText(Messages messages, Organisation organisation) {
        this.messages = messages;
        this.organisation = organisation;
    }

    /** A message's words. */
    public record Written(String subject, String body) {}

    /**
     * Writes a message.
     *
     * @param key its texts are {@code <key>.subject} and {@code <key>.text}
     * @param parameters what both need
     */
    public Written write(Locale language, String key, @Nullable Object... parameters) {
        return signed(
                language,
                messages.get(language, key + ".subject", parameters),
                messages.get(language, key + ".text", parameters));
    }

    /** Writes a text message: as short as it can be, with who sends it at the end. */
    public Written brief(Locale language, String key, @Nullable Object... parameters) {
        return new Written(
                messages.get(language, key + ".subject", parameters).strip(),
                messages.get(language, key + ".text", parameters).strip() + "\n\n"
                        + organisation.names().text(language));
    }

    /** A message whose words exist already, with the same ending as all others. */
    public Written signed(Locale language, String subject, String body) {
        var contact = organisation.contact();
        String ending = messages.get(
                language,
                "message.ending",
                organisation.names().text(language),
                contact.phone(),
                contact.textRelay(),
                contact.sms(),
                contact.email(),
                String.join(", ", contact.post()));
        return new Written(subject.strip(), body.strip() + "\n\n" + ending);
    }
}
