package org.heard.message;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.heard.privacy.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell one person.
 *
 * @param channel how
 * @param recipient the e-mail address, the phone number, or the name and postal address in lines
 * @param language the language that it is written in
 * @param about the key of a few words that tell staff what kind of message it is, such as
 *     {@code response.message.receipt.about}; nothing about the person
 * @param subject the subject, or the heading of a letter
 * @param body the text; paragraphs are divided by empty lines
 * @param note what staff have to know to do it as the person needs it ("large print, 20 point"), or null
 * @param stop where she can stop such messages, or null when she asked for this one
 * @param confidential whether nobody but the recipient may read it: staff do not see its words, and they are wiped as
 *     soon as it has gone
 * @param attachments the addresses of files on this site that go with a mail
 * @param format the format that the recipient reads, as {@link MessageFormats} knows it; empty for ordinary text
 */
public record Message(
        Channel channel,
        String recipient,
        Locale language,
        String about,
        String subject,
        String body,
        @Nullable String note,
        @Nullable URI stop,
        boolean confidential,
        List<String> attachments,
        String format) {

    /** A mail. */
    public static Message email(EmailAddress to, Locale language, String about, MessageText.Written text) {
        return by(Channel.EMAIL, to.text(), language, about, text);
    }

    /** A letter to be posted by staff; the address in lines, with the name. */
    public static Message letter(String address, Locale language, String about, MessageText.Written text) {
        return by(Channel.LETTER, address, language, about, text);
    }

    /** Something that staff tell the person on the phone. */
    public static Message phone(String number, Locale language, String about, MessageText.Written text) {
        return by(Channel.PHONE, number, language, about, text);
    }

    /** A text message. */
    public static Message sms(String number, Locale language, String about, MessageText.Written text) {
        return by(Channel.SMS, number, language, about, text);
    }

    private static Message by(
            Channel channel, String recipient, Locale language, String about, MessageText.Written text) {
        return new Message(
                channel, recipient, language, about, text.subject(), text.body(), null, null, false, List.of(), "");
    }

    /** The same with what staff have to know: format, size of print, a name to ask for, text relay. */
    public Message withNote(String forStaff) {
        return with(forStaff, stop, confidential, attachments, format);
    }

    /** The same with a link that stops such messages, which mail programs show as a button. */
    public Message withStop(URI link) {
        return with(note, link, confidential, attachments, format);
    }

    /** The same for the recipient alone, such as what opens her own answer (T5). */
    public Message forRecipientOnly() {
        return with(note, stop, true, attachments, format);
    }

    /** The same with files, named by their addresses on this site; see {@link Attachments}. */
    public Message withAttachments(List<String> addresses) {
        return with(note, stop, confidential, List.copyOf(addresses), format);
    }

    /** The same for somebody who reads this format: a file in it goes with a mail, and is printed for a letter (A3). */
    public Message inFormat(String read) {
        return with(note, stop, confidential, attachments, read);
    }

    private Message with(
            @Nullable String forStaff, @Nullable URI link, boolean forOne, List<String> files, String read) {
        return new Message(channel, recipient, language, about, subject, body, forStaff, link, forOne, files, read);
    }

    @Override
    public String toString() {
        return "a message about " + about;
    }
}
