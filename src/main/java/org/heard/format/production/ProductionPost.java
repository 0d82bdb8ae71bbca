package org.heard.format.production;

import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.FormatRequest;
import org.heard.html.HtmlSettings;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.Outbox;
import org.heard.participant.Correspondence;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.SecretToken;
import org.springframework.stereotype.Component;

/** Tells people by e-mail that what they asked for is ready, with where they can have it. */
@Component
class ProductionPost {

    private final Outbox outbox;
    private final MessageText texts;
    private final Correspondence correspondence;
    private final Consultations consultations;
    private final HtmlSettings settings;

    ProductionPost(
            Outbox outbox,
            MessageText texts,
            Correspondence correspondence,
            Consultations consultations,
            HtmlSettings settings) {
        this.outbox = outbox;
        this.texts = texts;
        this.correspondence = correspondence;
        this.consultations = consultations;
        this.settings = settings;
    }

    /** Sends the link, if there is anything to open and an address; else nothing. */
    void ready(ProductionJob job, JobRequest row, FormatRequest request) {
        String address = request.asked().delivery().email();
        boolean thing = job.result().filter(JobResult.THING::equals).isPresent();
        if (address.isEmpty() || thing || !request.asked().delivery().goesByMail()) {
            return;
        }
        Locale language = request.language();
        Message mail = Message.email(
                new EmailAddress(address),
                language,
                "production.post.ready.about",
                texts.write(
                        language,
                        "production.post.ready",
                        request.code(),
                        request.asked().subject(),
                        link(job, row, language)));
        Message message = mail.inFormat(request.asked().told().code());
        outbox.send(
                job.file().document().isEmpty() && job.result().equals(Optional.of(JobResult.FILE))
                        ? message.forRecipientOnly()
                        : message);
    }

    private String link(ProductionJob job, JobRequest row, Locale language) {
        String site = settings.address().toString().replaceAll("/+$", "");
        if (job.file().document().isPresent()) {
            return site + "/files/documents/" + job.file().document().get();
        }
        if (job.file().own().isPresent()) {
            SecretToken token = SecretToken.random();
            row.opensWith(token);
            return site + JobFileDownload.ADDRESS + token.text();
        }
        return job.consultation()
                .flatMap(consultations::byId)
                .map(Consultation::slug)
                .map(slug -> correspondence.address(language, "consultations/" + slug))
                .orElseThrow();
    }
}
