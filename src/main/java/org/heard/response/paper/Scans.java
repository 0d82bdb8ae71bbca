package org.heard.response.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.heard.response.attachment.Attachment;
import org.heard.response.attachment.ScannedFiles;
import org.heard.response.attachment.ScannerSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures of paper answers, sealed. What they are is told by what is in them. Where there is a virus scanner it looks at
 * them as at all files; they are handed over to be saved and never shown in a page.
 */
@Service
@Transactional
public class Scans implements ScannedFiles {

    private static final int AT_ONCE = 20;

    private static final Set<DocumentType> TYPES = Set.of(DocumentType.PDF, DocumentType.PNG, DocumentType.JPEG);

    private final JdbcClient database;
    private final BlobStore blobs;
    private final Seal seal;
    private final Staff staff;
    private final ScannerSettings scanner;
    private final Clock clock;

    Scans(JdbcClient database, BlobStore blobs, Seal seal, Staff staff, ScannerSettings scanner, Clock clock) {
        this.database = database;
        this.blobs = blobs;
        this.seal = seal;
        this.staff = staff;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * A scan that is kept.
     *
     * @param viruses what is known about viruses in it
     * @param finding what the scanner found, or an empty text
     */
    public record Scan(UUID id, DocumentType type, long size, Attachment.Scan viruses, String finding) {

        /** Whether nobody gets it. */
        public boolean isInfected() {
            return viruses == Attachment.Scan.INFECTED;
        }
    }

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
        database.sql("INSERT INTO response_scan (id, response_id, type, size, kept_by, kept_at, scan, next_scan_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(name)
                .param(response.value())
                .param(type.name())
                .param(content.length)
                .param(staff.current().map(SignedIn::id).orElseThrow().value())
                .param(Timestamp.from(clock.instant()))
                .param(scanner.first().name())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The scans of an answer, the first one first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public List<Scan> of(Response.Id response) {
        return database.sql("SELECT id, type, size, scan, finding FROM response_scan WHERE response_id = ?"
                        + " ORDER BY kept_at, id")
                .param(response.value())
                .query((row, number) -> new Scan(
                        row.getObject("id", UUID.class),
                        DocumentType.valueOf(row.getString("type")),
                        row.getLong("size"),
                        Attachment.Scan.valueOf(row.getString("scan")),
                        row.getString("finding")))
                .list();
    }

    /** What is in a scan, unless something was found in it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ANALYST', 'EDITOR', 'ADMINISTRATOR')")
    public Optional<byte[]> open(Scan scan) {
        boolean withheld = database.sql("SELECT COUNT(*) FROM response_scan WHERE id = ? AND scan = ?")
                        .param(scan.id())
                        .param(Attachment.Scan.INFECTED.name())
                        .query(Integer.class)
                        .single()
                > 0;
        return withheld ? Optional.empty() : opened(scan.id());
    }

    private Optional<byte[]> opened(UUID name) {
        return blobs.find(name).map(file -> {
            try {
                return seal.open(file.getContentAsByteArray());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return database.sql(
                        "SELECT id FROM response_scan WHERE next_scan_at <= ? ORDER BY next_scan_at LIMIT " + AT_ONCE)
                .param(Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InputStream> content(UUID file) {
        return opened(file).map(ByteArrayInputStream::new);
    }

    @Override
    public void scanned(UUID file, Optional<String> found) {
        Attachment.Scan viruses = found.isPresent() ? Attachment.Scan.INFECTED : Attachment.Scan.CLEAN;
        known(file, viruses, found.orElse(""));
    }

    @Override
    public void cannotBeScanned(UUID file) {
        known(file, Attachment.Scan.UNSCANNED, "");
    }

    private void known(UUID file, Attachment.Scan viruses, String finding) {
        database.sql("UPDATE response_scan SET scan = ?, finding = LEFT(?, 200), next_scan_at = NULL WHERE id = ?")
                .param(viruses.name())
                .param(finding)
                .param(file)
                .update();
    }

    @Override
    public void scanLater(UUID file) {
        int tries = database.sql("SELECT scan_tries FROM response_scan WHERE id = ?")
                .param(file)
                .query(Integer.class)
                .optional()
                .orElse(0);
        database.sql("UPDATE response_scan SET scan_tries = scan_tries + 1, next_scan_at = ? WHERE id = ?")
                .param(Timestamp.from(clock.instant().plus(Attachment.waitAfter(tries))))
                .param(file)
                .update();
    }
}
