package org.heard.participant;

import java.net.URI;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.html.HtmlSettings;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.message.Message;
import org.heard.message.MessageText.Written;
import org.heard.message.Outbox;
import org.heard.privacy.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sends a text to a person the way that she chose, in her language. Where staff do it (letter, call, text message), her
 * format, her language and whatever else they have to know is noted with it (A3, T1).
 */
@Service
public class Correspondence {

    private final Outbox outbox;
    private final Languages languages;
    private final LanguageNames names;
    private final Messages messages;
    private final HtmlSettings settings;

    Correspondence(Outbox outbox, Languages languages, LanguageNames names, Messages messages, HtmlSettings settings) {
        this.outbox = outbox;
        this.languages = languages;
        this.names = names;
        this.messages = messages;
        this.settings = settings;
    }

    /** The site's language that comes nearest to the one that she wants. */
    public Locale written(Profile profile) {
        return languages
                .byTag(profile.language())
                .or(() -> languages.byTag(profile.writtenIn()))
                .orElse(languages.first());
    }

    /** Where this site is, without a slash at the end. */
    public String site() {
        return settings.address().toString().replaceAll("/+$", "");
    }

    /** The full address of a page of this site. */
    public String address(Locale language, String path) {
        return site() + "/" + language.toLanguageTag() + "/" + path;
    }

    /**
     * Queues a text for a person in the caller's transaction.
     *
     * @param about the key of what kind of message it is, for staff
     * @param stop where she can stop such messages, or null when she asked for this one
     * @throws IllegalStateException if there is no way to reach her
     */
    public void send(Profile to, String about, Written text, @Nullable URI stop) {
        Reach reach = to.reach();
        Locale language = written(to);
        Channel way = reach.way().orElseThrow(() -> new IllegalStateException("No way to reach the person"));
        Message message = switch (way) {
            case EMAIL -> Message.email(new EmailAddress(reach.email()), language, about, text);
            case LETTER -> Message.letter(envelope(to), language, about, text);
            case TEXT_MESSAGE -> Message.sms(reach.phone(), language, about, text);
            case PHONE, TEXT_RELAY, CARER -> Message.phone(reach.phone(), language, about, text);
        };
        Message noted = message.withNote(note(to)).inFormat(to.format().code());
        outbox.send(stop == null ? noted : noted.withStop(stop));
    }

    /** Deletes every message to her, also what waits. */
    public void forget(Profile person) {
        Stream.of(person.reach().email(), person.reach().phone(), envelope(person))
                .filter(recipient -> !recipient.isBlank())
                .forEach(outbox::forget);
    }

    private static String envelope(Profile to) {
        String name = to.reach().channel() == Channel.CARER ? to.reach().carer() : to.name();
        return name.isEmpty() ? to.reach().address() : name + "\n" + to.reach().address();
    }

    /** What staff have to know, in the desk's first language. */
    private String note(Profile to) {
        Locale desk = languages.first();
        Reach reach = to.reach();
        var lines = new ArrayList<String>();
        lines.add(messages.get(desk, "participant.note.format", to.format().name(messages, desk)));
        lines.add(messages.get(desk, "participant.note.language", names.wanted(desk, to.language())));
        if (reach.channel() == Channel.TEXT_RELAY) {
            lines.add(messages.get(desk, "participant.note.relay"));
        }
        if (reach.channel() == Channel.CARER) {
            lines.add(messages.get(desk, "participant.note.carer", reach.carer()));
        }
        if (!to.name().isEmpty()) {
            lines.add(messages.get(desk, "participant.note.name", to.name()));
        }
        return String.join("\n", lines);
    }
}
