package org.heard.format;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.heard.format.making.Authoring;
import org.heard.format.making.FileForm;
import org.heard.format.making.PersonalDocuments;
import org.heard.format.making.Source;
import org.heard.format.making.SourceTree;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.message.Attachments.Attachment;
import org.heard.message.Channel;
import org.heard.message.MessageFormats;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * Everything that is sent to a person comes in her format (A3, T1): a mail has a file beside its words, a letter is ready to
 * be printed, embossed or copied. Mail itself is ordinary text already; what a person has to make stays for staff.
 */
@Component
class MessagesInFormats implements MessageFormats {

    private final PersonalDocuments documents;
    private final Authoring authoring;
    private final Messages messages;
    private final Clock clock;

    MessagesInFormats(PersonalDocuments documents, Authoring authoring, Messages messages, Clock clock) {
        this.documents = documents;
        this.authoring = authoring;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name(String format, Locale reader) {
        return WantedFormat.named(format).name(messages, reader);
    }

    @Override
    public boolean makes(String format, Channel channel, Locale language) {
        return switch (channel) {
            case EMAIL ->
                WantedFormat.named(format).format() != InformationFormat.STANDARD
                        && form(format, language).isPresent();
            case LETTER -> form(format, language).isPresent();
            case SMS, PHONE -> false;
        };
    }

    private Optional<FileForm> form(String format, Locale language) {
        WantedFormat wanted = WantedFormat.named(format);
        return MadeForms.hasOwnWords(wanted)
                ? Optional.empty()
                : MadeForms.of(wanted).stream()
                        .filter(documents.forms(language)::contains)
                        .findFirst();
    }

    @Override
    public Attachment make(String format, Words words) throws NotMade {
        FileForm form = form(format, words.language()).orElseThrow();
        try {
            byte[] file = documents.make(source(words), form);
            String name =
                    messages.get(words.language(), "format.message.file") + form.suffix() + "." + form.extension();
            return new Attachment(name, form.mediaType(), new ByteArrayResource(file));
        } catch (PersonalDocuments.NotMade why) {
            throw new NotMade(form.name(), why);
        }
    }

    private Source source(Words words) {
        String title = words.subject().isBlank()
                ? messages.get(words.language(), "format.message.title")
                : words.subject().strip();
        SourceTree tree = authoring.begin(words.language()).line("h1", title);
        if (!words.envelope().isEmpty()) {
            tree.message(words.envelope());
            tree.line("p", Dates.date(words.language(), clock.instant()));
        }
        return authoring.finishLetter(tree.message(words.body()), title);
    }
}
