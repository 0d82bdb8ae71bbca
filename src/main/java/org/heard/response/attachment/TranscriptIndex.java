package org.heard.response.attachment;

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

    TranscriptIndex(JdbcClient database, AttachmentRows files, TranscriptRows transcripts) {
        this.database = database;
        this.files = files;
        this.transcripts = transcripts;
    }

    /** Writes what the recordings of an answer say to where its words are searched. */
    void write(Response.Id response) {
        List<Transcript> written = transcripts.findByResponseId(response);
        files.findByResponseIdOrderByAddedAt(response).stream()
                .collect(Collectors.groupingBy(Attachment::question))
                .forEach((question, here) -> {
                    var words = new ArrayList<String>();
                    here.forEach(
                            file -> find(written, file).map(Transcript::text).ifPresent(words::add));
                    if (!words.isEmpty()) {
                        database.sql("UPDATE response_answer SET text = ? WHERE response_id = ? AND question_key = ?")
                                .param(String.join("\n", words))
                                .param(response.value())
                                .param(question)
                                .update();
                    }
                });
    }

    private static Optional<Transcript> find(List<Transcript> written, Attachment file) {
        return written.stream().filter(each -> each.file().equals(file.id())).findFirst();
    }
}
