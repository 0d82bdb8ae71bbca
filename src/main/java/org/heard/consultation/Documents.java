package org.heard.consultation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.BlobStore;
import org.heard.language.Translated;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that staff add to consultations. */
@Service
public class Documents {

    /** How large a file may be, in bytes: 12 MB. */
    public static final int MOST_BYTES = 12 * 1024 * 1024;

    private final StoredDocumentRows rows;
    private final Consultations consultations;
    private final BlobStore blobs;
    private final Clock clock;

    Documents(StoredDocumentRows rows, Consultations consultations, BlobStore blobs, Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.blobs = blobs;
        this.clock = clock;
    }

    /**
     * A kept file.
     *
     * @param title what the consultation calls it, or an empty text
     * @param type what it is
     * @param content what is in it
     */
    record Kept(Translated title, DocumentType type, Resource content) {}

    /**
     * Keeps a file; the public sees it once the consultation is public and names it among its documents.
     *
     * @param fileName what its owner called it, from which its first title is made
     * @param language the language that it is taken to be in until someone says otherwise
     * @throws ConsultationRefusal when it is empty, too large, or of a kind that is not taken
     */
    @Transactional
    @PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER')")
    public ConsultationText.Document keep(
            Consultation.Id consultation, String fileName, Locale language, byte[] content) {
        return keep(consultation, Translated.of(language, title(fileName)), language.toLanguageTag(), content);
    }

    /**
     * Adds a file that was made for somebody to the consultation that it says, for everyone: the public sees it at once
     * where the consultation is public.
     *
     * @param title what it is called, with its format
     * @param language the tag of the language that it is in
     * @throws ConsultationRefusal when it is empty, too large, or of a kind that is not taken
     */
    @Transactional
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'EDITOR', 'ADMINISTRATOR')")
    public ConsultationText.Document offer(
            Consultation.Id consultation, Translated title, String language, byte[] content) {
        ConsultationText.Document document = keep(consultation, title, language, content);
        consultations.change(consultation, it -> it.say(it.text().withDocument(document), clock.instant()));
        return document;
    }

    /**
     * What a file is.
     *
     * @throws ConsultationRefusal when it is empty, too large, or of a kind that is not taken
     */
    public static DocumentType check(byte[] content) {
        if (content.length == 0) {
            throw new ConsultationRefusal("consultation.refusal.document-empty");
        }
        if (content.length > MOST_BYTES) {
            throw new ConsultationRefusal("consultation.refusal.document-large");
        }
        return DocumentType.of(content)
                .orElseThrow(() -> new ConsultationRefusal("consultation.refusal.document-type"));
    }

    private ConsultationText.Document keep(
            Consultation.Id consultation, Translated title, String language, byte[] content) {
        DocumentType type = check(content);
        UUID id = UUID.randomUUID();
        blobs.keep(id, content);
        rows.save(new StoredDocument(id, consultation, type, content.length, clock.instant()));
        return new ConsultationText.Document(
                id, title, DocumentDownload.ADDRESS + id, type.mediaType(), content.length, language);
    }

    private static String title(String fileName) {
        return fileName.replaceAll(".*[/\\\\]", "")
                .replaceFirst("\\.[^.]*$", "")
                .replace('_', ' ')
                .strip();
    }

    /** A file that the public may have: its consultation is public and names it. */
    @Transactional(readOnly = true)
    Optional<Kept> published(UUID id) {
        return rows.findById(id)
                .flatMap(document -> consultations
                        .byId(document.consultation())
                        .filter(Consultation::isPublic)
                        .flatMap(consultation -> named(consultation, id))
                        .flatMap(title -> kept(document, title)));
    }

    /** Any file, for staff who write a consultation. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER')")
    Optional<Kept> any(UUID id) {
        return rows.findById(id)
                .flatMap(document -> kept(
                        document,
                        consultations
                                .byId(document.consultation())
                                .flatMap(consultation -> named(consultation, id))
                                .orElse(Translated.empty())));
    }

    private static Optional<Translated> named(Consultation consultation, UUID id) {
        return consultation.text().documents().stream()
                .filter(document -> document.id().equals(id))
                .map(ConsultationText.Document::title)
                .findFirst();
    }

    private Optional<Kept> kept(StoredDocument document, Translated title) {
        return blobs.find(document.id()).map(content -> new Kept(title, document.type(), content));
    }
}
