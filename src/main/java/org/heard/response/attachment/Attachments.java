package org.heard.response.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.BlobStore;
import org.heard.html.form.PostedFile;
import org.heard.privacy.FileSeal;
import org.heard.questionnaire.Question;
import org.heard.response.Draft;
import org.heard.response.Response;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Recordings and other files that answer questions, for whoever has the code of the draft that they belong to. */
@Service
public class Attachments {

    private final AttachmentRows rows;
    private final AttachmentBook book;
    private final FileCheck check;
    private final BlobStore blobs;
    private final FileSeal seal;
    private final PostedFiles posted;
    private final Scanning scanning;
    private final FreeSpace space;
    private final Clock clock;

    Attachments(
            AttachmentRows rows,
            AttachmentBook book,
            FileCheck check,
            BlobStore blobs,
            FileSeal seal,
            PostedFiles posted,
            Scanning scanning,
            FreeSpace space,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.check = check;
        this.blobs = blobs;
        this.seal = seal;
        this.posted = posted;
        this.scanning = scanning;
        this.space = space;
        this.clock = clock;
    }

    /**
     * Takes a file that was posted.
     *
     * @throws FileRefusal with what is wrong with it
     */
    public Attachment add(Draft.Id draft, Question question, PostedFile file) {
        switch (file.state()) {
            case TOO_LARGE -> throw FileCheck.tooLarge(family(question));
            case NO_ROOM -> throw new FileRefusal(FileRefusal.FULL);
            case TOO_MUCH -> throw new FileRefusal("later");
            case KEPT -> space.check();
        }
        return add(UUID.randomUUID(), draft, question, file.name(), posted.open(file), file.bytes());
    }

    private static FileType.Family family(Question question) {
        return switch (question.type()) {
            case VOICE -> FileType.Family.SOUND;
            case VIDEO -> FileType.Family.VIDEO;
            default -> FileType.Family.PICTURE;
        };
    }

    /** Takes a file; it is there, sealed and clean, or nothing is. */
    Attachment add(UUID id, Draft.Id draft, Question question, String name, Resource content, long bytes) {
        return keep(id, draft, question, name, content, bytes, book::enter);
    }

    /**
     * Takes a file that was uploaded: it becomes a file of the same id, once, and the upload is over.
     *
     * @throws UploadBook.UploadGone if the upload was ended meanwhile
     */
    Attachment finish(Upload upload, Question question, Resource content) {
        return keep(
                upload.id(), upload.draft(), question, upload.name(), content, upload.length(), book::enterUploaded);
    }

    private interface Entering {
        Attachment enter(Attachment file, Draft.Id draft, Question question);
    }

    private Attachment keep(
            UUID id, Draft.Id draft, Question question, String name, Resource content, long bytes, Entering entering) {
        book.checkRoom(draft, question);
        try {
            Cleaned cleaned = check.check(question.type(), content, bytes);
            try (InputStream plain = cleaned.content().getInputStream();
                    InputStream sealed = seal.close(plain)) {
                blobs.keep(id, sealed);
            }
            long kept = seal.open(blobs.find(id).orElseThrow()).contentLength();
            var attachment =
                    new Attachment(id, draft, question.key(), name, cleaned, kept, scanning.first(), clock.instant());
            return entering.enter(attachment, draft, question);
        } catch (IOException unreadable) {
            letGo(id, unreadable);
            throw new FileRefusal("broken");
        } catch (RuntimeException refused) {
            letGo(id, refused);
            throw refused;
        }
    }

    // without the database nobody can say whether it was entered: it is looked for again at night
    private void letGo(UUID id, Exception why) {
        try {
            book.dropUnlessEntered(id);
        } catch (RuntimeException away) {
            why.addSuppressed(away);
        }
    }

    /** Deletes a file of a draft; nothing happens if it is not there or belongs elsewhere. */
    public void remove(Draft.Id draft, UUID file) {
        if (book.remove(draft, file)) {
            blobs.drop(file);
        }
    }

    /** The files of a draft, the oldest first. */
    public List<Attachment> of(Draft draft) {
        return rows.findByDraftIdOrderByAddedAt(draft.id());
    }

    /** The files of an answer, the oldest first. */
    public List<Attachment> of(Response response) {
        return rows.findByResponseIdOrderByAddedAt(response.id());
    }

    /** How many files of an answer nobody can open, because the virus scanner found something in them. */
    public int infected(Response.Id response) {
        return (int) rows.findByResponseIdOrderByAddedAt(response).stream()
                .filter(Attachment::isInfected)
                .count();
    }

    /** A file of a draft. */
    Optional<Attachment> of(Draft.Id draft, UUID id) {
        return rows.findById(id).filter(file -> file.draft().equals(Optional.of(draft)));
    }

    /** A file and what is in it. */
    public record Opened(Attachment file, Resource content) {}

    /** Opens a file unless something was found in it. */
    Optional<Opened> open(UUID id) {
        return rows.findById(id)
                .filter(file -> !file.isInfected())
                .flatMap(file -> blobs.find(id).map(content -> new Opened(file, seal.open(content))));
    }
}
