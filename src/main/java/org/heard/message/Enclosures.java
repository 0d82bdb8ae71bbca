package org.heard.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.message.Attachments.Attachment;
import org.heard.message.MessageFormats.NotMade;
import org.heard.message.MessageFormats.Words;
import org.springframework.stereotype.Component;

/** What goes with a message: files that lie on this site, and the message itself in the format that its recipient reads. */
@Component
class Enclosures {

    private final List<Attachments> kept;
    private final List<MessageFormats> formats;

    Enclosures(List<Attachments> kept, List<MessageFormats> formats) {
        this.kept = kept;
        this.formats = formats;
    }

    /** The files of this site that are still there. */
    List<Attachment> kept(OutgoingMessage message) {
        return message.attachments().stream()
                .flatMap(address -> kept.stream().flatMap(source -> source.find(address).stream()))
                .toList();
    }

    /** Whether a file in her format belongs to it. */
    boolean isMade(OutgoingMessage message) {
        return maker(message).isPresent();
    }

    /** What her format is called, if it is not the usual one. */
    Optional<String> format(OutgoingMessage message, Locale reader) {
        return formats.stream().findFirst().map(maker -> maker.name(message.format(), reader));
    }

    /** The message in her format, made now; nothing where the text itself is what she reads. */
    Optional<Attachment> made(OutgoingMessage message) throws NotMade {
        Optional<MessageFormats> maker = maker(message);
        if (maker.isEmpty()) {
            return Optional.empty();
        }
        String envelope = message.channel() == Channel.LETTER ? message.recipient() : "";
        return Optional.of(maker.get()
                .make(message.format(), new Words(message.language(), message.subject(), message.body(), envelope)));
    }

    private Optional<MessageFormats> maker(OutgoingMessage message) {
        return message.isWiped()
                ? Optional.empty()
                : formats.stream()
                        .filter(maker -> maker.makes(message.format(), message.channel(), message.language()))
                        .findFirst();
    }
}
