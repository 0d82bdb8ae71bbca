package org.heard.response.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.DocumentType;
import org.heard.database.BlobStore;
import org.heard.privacy.Seal;
import org.heard.response.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures of paper answers, sealed. What they are is told by what is in them. Nobody has looked for viruses in them:
 * they are handed over to be saved and never shown in a page.
 */
@Service
@Transactional
public class Scans {

    private static final Set<DocumentType> TYPES = Set.of(DocumentType.PDF, DocumentType.PNG, DocumentType.JPEG);

    private final JdbcClient database;
    private final BlobStore blobs;
    private final Seal seal;
    private final Staff staff;
    private final Clock clock;

    Scans(JdbcClient database, BlobStore blobs, Seal seal, Staff staff, Clock clock) {
        this.database = database;
        this.blobs = blobs;
        this.seal = seal;
        this.staff = staff;
        this.clock = clock;
    }

    /** A scan that is kept. */
    public record Scan(UUID id, DocumentType type, long size) {}

    /** Whether a file can be a scan: a PDF, a PNG or a JPEG by what is in it. */
    public static Optional<DocumentType> type(byte[] content) {
        return DocumentType.of(content).filter(TYPES::contains);
    }

    /** Keeps a scan beside its answer. */
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
    public void keep(Response.Id response, byte[] content) {
        DocumentType type = type(content).orElseThrow(() -> new IllegalArgumentException("No scan"));
        UUID name = UUID.randomUUID();
        blobs.keep(name, seal.close(content));
        database.sql("INSERT INTO response_scan (id, response_id, type, size, kept_by, kept_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(name)
                .param(response.value())
                .param(type.name())
                .param(content.length)
                .param(staff.current().map(SignedIn::id).orElseThrow().value())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The scans of an answer, the first one first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public List<Scan> of(Response.Id response) {
        return database.sql("SELECT id, type, size FROM response_scan WHERE response_id = ? ORDER BY kept_at, id")
                .param(response.value())
                .query((row, number) -> new Scan(
                        row.getObject("id", UUID.class),
                        DocumentType.valueOf(row.getString("type")),
                        row.getLong("size")))
                .list();
    }

    /** What is in a scan. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public Optional<byte[]> open(Scan scan) {
        return blobs.find(scan.id()).map(file -> {
            try {
                return seal.open(file.getContentAsByteArray());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
