package org.heard.response.attachment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.response.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lets staff find recordings by what they say. */
@Service
class TranscriptIndex {

    private final JdbcClient database;
    private final AttachmentRows files;
    private final TranscriptRows transcripts;
    private final EntityManager entities;
    private final Clock clock;

    TranscriptIndex(
            JdbcClient database,
            AttachmentRows files,
            TranscriptRows transcripts,
            EntityManager entities,
            Clock clock) {
        this.database = database;
        this.files = files;
        this.transcripts = transcripts;
        this.entities = entities;
        this.clock = clock;
    }

    /** Writes what the recordings of an answer say to where its words are searched. */
    void write(Response.Id response) {
        List<Transcript> written = transcripts.findByResponseId(response);
        files.findByResponseIdOrderByAddedAt(response).stream()
                .collect(Collectors.groupingBy(Attachment::question))
                .forEach((question, here) -> {
                    var words = new ArrayList<String>();
                    typed(response, question).ifPresent(words::add);
                    here.forEach(file -> find(written, file)
                            .filter(transcript -> transcript.isUsed(clock.instant()))
                            .map(Transcript::text)
                            .ifPresent(words::add));
                    if (here.stream().anyMatch(file -> find(written, file).isPresent())) {
                        database.sql("UPDATE response_answer SET text = ? WHERE response_id = ? AND question_key = ?")
                                .param(String.join("\n", words))
                                .param(response.value())
                                .param(question)
                                .update();
                    }
                });
    }

    // what she wrote instead of speaking, or as well
    private Optional<String> typed(Response.Id response, String question) {
        return Optional.ofNullable(entities.find(Response.class, response))
                .map(sent -> sent.answer(question).text())
                .filter(words -> !words.isBlank());
    }

    private static Optional<Transcript> find(List<Transcript> written, Attachment file) {
        return written.stream().filter(each -> each.file().equals(file.id())).findFirst();
    }
}
