package org.heard.consultation.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.importing.ImportedConsultation.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Remembers what was brought over, so that bringing over the same again changes nothing. */
@Service
class ImportMemory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    ImportMemory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was brought over, with its outcome if it had one. */
    record Brought(ConsultationContent content, @Nullable Outcome outcome) {}

    /** What is remembered of a source. */
    record Remembered(String hash, Brought brought) {}

    Optional<Remembered> of(ImportedConsultation consultation) {
        return database.sql("SELECT hash, content FROM consultation_import WHERE source = ? AND part = ?")
                .params(consultation.source(), consultation.part())
                .query((row, number) ->
                        new Remembered(row.getString(1), JSON.readValue(row.getString(2), Brought.class)))
                .optional();
    }

    void keep(ImportedConsultation consultation, String hash, Brought brought) {
        String content = JSON.writeValueAsString(brought);
        var now = java.sql.Timestamp.from(clock.instant());
        database.sql("INSERT INTO consultation_import (source, part, hash, content, imported_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE hash = VALUES(hash), content = VALUES(content),"
                        + " imported_at = VALUES(imported_at)")
                .params(consultation.source(), consultation.part(), hash, content, now)
                .update();
    }

    /** A fingerprint of everything that a file says about a consultation, and of whether it is over. */
    static String hash(ImportedConsultation consultation, boolean past) {
        try {
            byte[] said = (JSON.writeValueAsString(consultation) + past).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
