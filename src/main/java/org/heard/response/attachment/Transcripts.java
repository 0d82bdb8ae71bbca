package org.heard.response.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.html.HtmlSettings;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.Outbox;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.MobileNumber;
import org.heard.privacy.SecretToken;
import org.heard.response.DraftsRemoved;
import org.heard.response.Response;
import org.heard.response.SentTo;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What recordings say, and the word of those who spoke on it (commitment T5: only the system knows where to reach them). */
@Service
@Transactional
public class Transcripts {

    /** The address of the page that asks, with a secret to follow. */
    public static final String ROUTE = "recordings";

    private static final Duration KEPT = Duration.ofDays(365);
    /** Nights may be missed. */
    private static final Duration SWEPT = Duration.ofDays(30);

    private final TranscriptRows rows;
    private final TranscriptLinkRows links;
    private final TranscriptContactRows contacts;
    private final SentTo sentTo;
    private final AttachmentRows files;
    private final TranscriptIndex index;
    private final Outbox outbox;
    private final MessageText text;
    private final HtmlSettings settings;
    private final Clock clock;

    Transcripts(
            TranscriptRows rows,
            TranscriptLinkRows links,
            TranscriptContactRows contacts,
            SentTo sentTo,
            AttachmentRows files,
            TranscriptIndex index,
            Outbox outbox,
            MessageText text,
            HtmlSettings settings,
            Clock clock) {
        this.rows = rows;
        this.links = links;
        this.contacts = contacts;
        this.sentTo = sentTo;
        this.files = files;
        this.index = index;
        this.outbox = outbox;
        this.text = text;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps where the person wants to be shown what staff write down, apart from her answer. The same address again changes
     * nothing.
     *
     * @return false if that address has had enough messages for now
     */
    public boolean leaveContact(Response response, EmailAddress email, Locale language) {
        return leave(response, email.text(), language);
    }

    /**
     * The same for a text message, where those can be sent that nobody else reads ({@link #texts()}).
     *
     * @return false if that number has had enough messages for now
     */
    public boolean leaveContact(Response response, MobileNumber mobile, Locale language) {
        return leave(response, mobile.text(), language);
    }

    private boolean leave(Response response, String reach, Locale language) {
        Optional<TranscriptContact> known = contacts.findById(response.id().value());
        if (known.filter(contact -> contact.reach().equals(reach)).isPresent()) {
            return true;
        }
        if (!sentTo.mayHave(reach)) {
            return false;
        }
        known.ifPresentOrElse(
                contact -> {
                    // whoever has what was mistyped hears nothing more of her
                    links.deleteOf(response.id());
                    contact.moveTo(reach, language);
                },
                () -> contacts.save(new TranscriptContact(response.id(), reach, language, clock.instant())));
        rows.findByResponseId(response.id()).stream()
                .filter(transcript -> !transcript.isDecided())
                .forEach(this::ask);
        index.write(response.id());
        return true;
    }

    /** Whether the person has said where to show it to her. */
    @Transactional(readOnly = true)
    public boolean mayAsk(Response response) {
        return contacts.existsById(response.id().value());
    }

    /** Whether she will be shown it by text message. */
    @Transactional(readOnly = true)
    public boolean asksByText(Response response) {
        return contacts.findById(response.id().value())
                .filter(contact -> contact.email().isEmpty())
                .isPresent();
    }

    /** Whether links can be sent as text messages that nobody but the recipient reads (T5). */
    public boolean texts() {
        return outbox.textsByItself();
    }

    /** What is written down of recordings, by the recording; none for those that nobody has put into words. */
    @Transactional(readOnly = true)
    public Map<UUID, Transcript> of(Collection<Attachment> recordings) {
        return rows.findAllById(recordings.stream().map(Attachment::id).toList()).stream()
                .collect(Collectors.toMap(Transcript::file, transcript -> transcript));
    }

    /** Sends the person what was written, if she left a way. */
    void ask(Transcript transcript) {
        // a text message that staff would have to send, and could open, is not written
        contacts.findById(transcript.response().value())
                .filter(contact -> contact.email().isPresent() || texts())
                .ifPresent(contact -> {
                    SecretToken token = SecretToken.random();
                    transcript.ask(clock.instant());
                    links.save(new TranscriptLink(token, transcript));
                    Locale language = contact.language();
                    String key = "response.transcript.mail";
                    String link = settings.address().toString().replaceAll("/+$", "") + "/" + language.toLanguageTag()
                            + "/" + ROUTE + "/" + token.text();
                    Message message = contact.email()
                            .map(address ->
                                    Message.email(address, language, key + ".about", text.write(language, key, link)))
                            .orElseGet(() -> Message.sms(
                                    contact.reach(),
                                    language,
                                    key + ".about",
                                    text.brief(language, "response.transcript.text", link)));
                    outbox.send(message.forRecipientOnly());
                });
    }

    /** A transcript and its recording, for the person who spoke. */
    public record Shown(Transcript transcript, Attachment file) {}

    /** What a secret link opens. */
    @Transactional(readOnly = true)
    public Optional<Shown> find(SecretToken token) {
        return byToken(token)
                .flatMap(transcript -> files.findById(transcript.file()).map(file -> new Shown(transcript, file)));
    }

    private Optional<Transcript> byToken(SecretToken token) {
        return links.findById(token.hash()).flatMap(link -> rows.findById(link.file()));
    }

    /**
     * The person's word on it: it is right, or it is this. Nothing happens the second time.
     *
     * @param corrected what she says that she said, or an empty text where it is right
     */
    public void decide(SecretToken token, String corrected) {
        byToken(token).ifPresent(transcript -> {
            transcript.decide(corrected, clock.instant());
            rows.saveAndFlush(transcript);
            index.write(transcript.response());
            forgetWhenDone(transcript.response());
        });
    }

    private void forgetWhenDone(Response.Id response) {
        List<Transcript> written = rows.findByResponseId(response);
        boolean all = files.findByResponseIdOrderByAddedAt(response).stream()
                .filter(Attachment::isSpoken)
                .allMatch(file -> written.stream().anyMatch(each -> each.file().equals(file.id()) && each.isDecided()));
        if (all) {
            contacts.findById(response.value()).ifPresent(contacts::delete);
        }
    }

    /** Addresses that were not needed for a year are deleted, and links that are as old (M7). */
    @EventListener
    void sweep(DraftsRemoved nightly) {
        Instant now = clock.instant();
        contacts.deleteByLeftAtBefore(now.minus(KEPT));
        links.deleteAskedBefore(now.minus(KEPT));
        // those who were asked and said nothing in their time
        Instant over = now.minus(Transcript.TIME);
        rows.findByStatusAndAskedAtBetween(Transcript.Status.TRANSCRIBED, over.minus(SWEPT), over).stream()
                .map(Transcript::response)
                .distinct()
                .forEach(index::write);
    }
}
