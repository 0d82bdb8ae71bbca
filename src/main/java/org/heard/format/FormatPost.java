package org.heard.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.AtOnce.Ready;
import org.heard.format.Delivery.Way;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.message.Message;
import org.heard.message.MessageText;
import org.heard.message.MessageText.Written;
import org.heard.message.Outbox;
import org.heard.participant.Correspondence;
import org.heard.privacy.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * What people are told about a request, in their language: by e-mail where they left an address, else staff phone or write,
 * with the format noted that they need it in (A3). More time to answer is told with whatever is said first.
 */
@Component
class FormatPost {

    private static final long MOST_ATTACHED = 5L * 1024 * 1024;
    private static final String BREAK = "\n\n";

    private final Outbox outbox;
    private final MessageText texts;
    private final Messages messages;
    private final Correspondence correspondence;
    private final Consultations consultations;
    private final Languages languages;
    private final LanguageNames names;

    FormatPost(
            Outbox outbox,
            MessageText texts,
            Messages messages,
            Correspondence correspondence,
            Consultations consultations,
            Languages languages,
            LanguageNames names) {
        this.outbox = outbox;
        this.texts = texts;
        this.messages = messages;
        this.correspondence = correspondence;
        this.consultations = consultations;
        this.languages = languages;
        this.names = names;
    }

    /** The reference, what is ready, and the promised day of the rest, for things that were asked for together. */
    void received(List<FormatRequest> together, List<Ready> ready) {
        FormatRequest first = together.getFirst();
        Locale language = first.language();
        boolean byMail = first.asked().delivery().goesByMail();
        var parts = new ArrayList<String>();
        parts.add(say(first, "asked", subjects(together)));
        if (byMail && !ready.isEmpty()) {
            parts.add(say(first, "here", files(language, ready)));
            if (ready.stream().anyMatch(AtOnce::isUnread)) {
                parts.add(say(first, "unread"));
            }
        }
        Optional<LocalDate> due = together.stream()
                .filter(request -> request.state().isWaiting())
                .map(FormatRequest::dueOn)
                .max(LocalDate::compareTo);
        due.ifPresent(
                day -> parts.add(say(first, byMail && !ready.isEmpty() ? "rest" : "due", Dates.full(language, day))));
        parts.add(say(first, "reference", first.code(), status(first)));
        boolean all = due.isEmpty();
        tell(together, all ? "format.post.made" : "format.post.confirm", parts, byMail ? attached(ready) : List.of());
    }

    /** Another day is promised. */
    void moved(FormatRequest request, String why) {
        var parts = new ArrayList<String>();
        parts.add(
                say(request, "moved.text", request.asked().subject(), Dates.full(request.language(), request.dueOn())));
        if (!why.isBlank()) {
            parts.add(why.strip());
        }
        parts.add(say(request, "reference", request.code(), status(request)));
        tell(List.of(request), "format.post.moved", parts, List.of());
    }

    /** The promised day has passed. */
    void late(FormatRequest request) {
        tell(
                List.of(request),
                "format.post.late",
                List.of(
                        say(
                                request,
                                "late.text",
                                request.asked().subject(),
                                Dates.full(request.language(), request.dueOn())),
                        say(request, "reference", request.code(), status(request))),
                List.of());
    }

    /** There is more time to answer, and nothing else to tell. */
    void moreTime(FormatRequest request) {
        tell(
                List.of(request),
                "format.post.more",
                List.of(say(request, "asked", request.asked().subject())),
                List.of());
    }

    /**
     * It is on its way or can be collected. What comes by mail, and what comes by post to somebody who left nothing but an
     * address, needs no word before it, unless she has more time now than she knows of.
     */
    void sent(FormatRequest request) {
        Delivery delivery = request.asked().delivery();
        boolean newTime = request.ownTime()
                .filter(time -> !time.until().equals(time.told()))
                .isPresent();
        boolean byItself = delivery.way() == Way.EMAIL
                || delivery.email().isEmpty() && delivery.phone().isEmpty();
        if (byItself && !newTime) {
            return;
        }
        boolean collected = delivery.way() == Way.COLLECT;
        tell(
                List.of(request),
                collected ? "format.post.ready" : "format.post.sent",
                List.of(
                        say(
                                request,
                                collected ? "ready.text" : "sent.text",
                                request.asked().subject(),
                                delivery.address()),
                        say(request, "reference", request.code(), status(request))),
                List.of());
    }

    private String say(FormatRequest request, String part, Object... parameters) {
        return messages.get(request.language(), "format.post." + part, parameters);
    }

    private String status(FormatRequest request) {
        return correspondence.address(request.language(), "formats/status?code=" + request.code());
    }

    private static String subjects(List<FormatRequest> together) {
        return together.size() == 1
                ? together.getFirst().asked().subject()
                : together.stream()
                        .map(request -> "\n- " + request.asked().subject())
                        .collect(Collectors.joining());
    }

    private String files(Locale language, List<Ready> ready) {
        return ready.stream()
                .map(file -> messages.get(language, file.form().key()) + ":\n" + correspondence.site() + file.address())
                .collect(Collectors.joining("\n"));
    }

    /** The files themselves, as long as a mailbox takes them. */
    private static List<String> attached(List<Ready> ready) {
        long size = ready.stream().mapToLong(Ready::bytes).sum();
        return size < MOST_ATTACHED ? ready.stream().map(Ready::address).toList() : List.of();
    }

    private void tell(List<FormatRequest> about, String key, List<String> said, List<String> attached) {
        var parts = new ArrayList<>(said);
        about.forEach(request -> ownTime(request).ifPresent(parts::add));
        FormatRequest first = about.getFirst();
        Locale language = first.language();
        Written text = texts.signed(
                language,
                messages.get(language, key + ".subject", first.code()),
                messages.get(language, "format.post.hello") + BREAK + String.join(BREAK, parts));
        message(first.asked().delivery(), language, key + ".about", text).ifPresent(message -> {
            outbox.send(message.withAttachments(attached)
                    .withNote(note(first))
                    .inFormat(first.asked().told().code()));
            about.forEach(FormatRequest::toldOfTime);
        });
    }

    private static Optional<Message> message(Delivery to, Locale language, String about, Written text) {
        if (!to.email().isEmpty()) {
            return Optional.of(Message.email(new EmailAddress(to.email()), language, about, text));
        }
        if (!to.phone().isEmpty()) {
            return Optional.of(Message.phone(to.phone(), language, about, text));
        }
        return Optional.of(to.envelope())
                .filter(address -> !address.isEmpty())
                .map(address -> Message.letter(address, language, about, text));
    }

    /** The paragraph about her own time to answer, if she does not know of it yet. */
    private Optional<String> ownTime(FormatRequest request) {
        Optional<OwnTime> time = request.ownTime().filter(own -> !own.until().equals(own.told()));
        Optional<Consultation> about = request.consultation().flatMap(consultations::byId);
        if (time.isEmpty() || about.isEmpty()) {
            return Optional.empty();
        }
        Locale language = request.language();
        String path = "consultations/" + about.get().slug() + "/respond?more="
                + time.get().code();
        return Optional.of(say(
                request,
                "own-time",
                about.get().text().title().text(language),
                Dates.dateTime(language, time.get().until()),
                correspondence.address(language, path),
                time.get().code(),
                correspondence.address(language, "come-back")));
    }

    /** What staff have to know who write or phone, in the desk's first language. */
    private String note(FormatRequest request) {
        Locale desk = languages.first();
        Delivery delivery = request.asked().delivery();
        Wish wish = request.asked().wish();
        var lines = new ArrayList<String>();
        lines.add(messages.get(desk, "participant.note.format", String.join(", ", wish.names(messages, names, desk))));
        String language = wish.language().isEmpty() ? request.language().toLanguageTag() : wish.language();
        lines.add(messages.get(desk, "participant.note.language", names.wanted(desk, language)));
        if (!delivery.name().isEmpty()) {
            String key = delivery.way() == Way.CARER ? "participant.note.carer" : "participant.note.name";
            lines.add(messages.get(desk, key, delivery.name()));
        }
        return String.join("\n", lines);
    }
}
