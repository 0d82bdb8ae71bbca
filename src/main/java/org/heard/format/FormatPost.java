package org.heard.format;

import java.util.Locale;
import org.heard.format.Delivery.Way;
import org.heard.language.Dates;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.Outbox;
import org.heard.participant.Correspondence;
import org.heard.privacy.EmailAddress;
import org.springframework.stereotype.Component;

/** What people are sent about a request for a format, where they left an e-mail address. */
@Component
class FormatPost {

    private final Outbox outbox;
    private final MessageText texts;
    private final Correspondence correspondence;

    FormatPost(Outbox outbox, MessageText texts, Correspondence correspondence) {
        this.outbox = outbox;
        this.texts = texts;
        this.correspondence = correspondence;
    }

    /** The reference and the promised day. */
    void confirm(FormatRequest request) {
        mail(request, "format.post.confirm", Dates.full(request.language(), request.dueOn()));
    }

    /** Tells whoever collects it that it is ready; what comes by mail or post needs no word before it. */
    void sent(FormatRequest request) {
        if (request.asked().delivery().way() == Way.COLLECT) {
            mail(request, "format.post.ready", request.asked().delivery().address());
        }
    }

    private void mail(FormatRequest request, String key, String what) {
        String address = request.asked().delivery().email();
        if (address.isEmpty()) {
            return;
        }
        Locale language = request.language();
        String status = correspondence.address(language, "formats/status?code=" + request.code());
        outbox.send(Message.email(
                new EmailAddress(address),
                language,
                key + ".about",
                texts.write(language, key, request.code(), request.asked().subject(), what, status)));
    }
}
