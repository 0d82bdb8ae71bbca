package org.heard.message;

import java.util.List;
import java.util.Optional;
import org.heard.message.Attachments.Attachment;

/** Takes the messages of one channel out of this portal, if it has been set up. */
interface Carrier {

    /** What it carries. */
    Channel channel();

    /** Whether it has been set up, so that messages leave this portal. */
    boolean exists();

    /** Sends a message with its files; an empty answer means that it was taken. */
    Optional<Problem> send(OutgoingMessage message, List<Attachment> files);
}
