package org.heard.response.attachment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.response.Response;
import org.heard.response.Spoken;
import org.springframework.stereotype.Service;

/** Transcripts as lines of text, each with its status. */
@Service
class SpokenWords implements Spoken {

    private final AttachmentRows files;
    private final TranscriptRows transcripts;
    private final Messages messages;
    private final LanguageNames names;
    private final Clock clock;

    SpokenWords(AttachmentRows files, TranscriptRows transcripts, Messages messages, LanguageNames names, Clock clock) {
        this.files = files;
        this.transcripts = transcripts;
        this.messages = messages;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Words by(Collection<Response> responses, Locale language) {
        List<Response.Id> ids = responses.stream().map(Response::id).toList();
        if (ids.isEmpty()) {
            return (response, question) -> "";
        }
        Map<UUID, Transcript> written = transcripts.findByResponseIdIn(ids).stream()
                .collect(Collectors.toMap(Transcript::file, Function.identity()));
        Map<Optional<Response.Id>, List<Attachment>> sent = files.findByResponseIdIn(ids).stream()
                .filter(Attachment::isSpoken)
                .collect(Collectors.groupingBy(Attachment::response));
        return (response, question) -> sent.getOrDefault(Optional.of(response.id()), List.of()).stream()
                .filter(file -> file.question().equals(question))
                .map(file -> line(Optional.ofNullable(written.get(file.id())), language))
                .collect(Collectors.joining("\n"));
    }

    private String line(Optional<Transcript> transcript, Locale language) {
        var status = transcript.map(Transcript::status).orElse(Transcript.Status.UNTRANSCRIBED);
        String name = messages.get(language, status.key());
        Optional<Instant> later =
                transcript.filter(written -> !written.isUsed(clock.instant())).flatMap(Transcript::usedFrom);
        if (later.isPresent()) {
            return messages.get(language, "response.transcript.waits", Dates.date(language, later.get()));
        }
        return transcript
                .map(written -> written.language().equals(language)
                        ? messages.get(language, "response.transcript.line", name, written.text())
                        : messages.get(
                                language,
                                "response.transcript.line.language",
                                name,
                                written.text(),
                                names.in(language, written.language())))
                .orElse(name);
    }
}
