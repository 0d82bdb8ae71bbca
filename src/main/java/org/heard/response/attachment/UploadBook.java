package org.heard.response.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.BlobStore;
import org.heard.privacy.FileSeal;
import org.heard.response.AnswerSent;
import org.heard.response.Draft;
import org.heard.response.DraftsRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has arrived of files that are on their way. */
@Service
@Transactional
class UploadBook {

    /** How long an upload that stands still is waited for. */
    private static final Duration PATIENCE = Duration.ofDays(1);
    /** How many one person can have on their way at once. */
    private static final int MOST = 6;

    private final UploadRows rows;
    private final BlobStore blobs;
    private final FileSeal seal;
    private final Clock clock;

    UploadBook(UploadRows rows, BlobStore blobs, FileSeal seal, Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.seal = seal;
        this.clock = clock;
    }

    /** Begins an upload; the oldest ones of the same person make room for it. */
    Upload begin(Draft.Id draft, String question, String name, long length) {
        List<Upload> begun = rows.findByDraftId(draft);
        for (int i = 0; i <= begun.size() - MOST; i++) {
            drop(begun.get(i));
        }
        return rows.save(new Upload(draft, question, name, length, clock.instant()));
    }

    @Transactional(readOnly = true)
    Optional<Upload> find(UUID id) {
        return rows.findById(id);
    }

    /** Enters a part that was kept; nothing if another one was quicker. */
    Optional<Upload> append(UUID id, long offset, UUID part, long bytes) {
        Optional<Upload> upload = rows.takeById(id).filter(found -> found.received() == offset);
        upload.ifPresent(found -> found.took(part, bytes, clock.instant()));
        return upload;
    }

    /** Ends an upload; whether there was one. */
    boolean drop(UUID id) {
        Optional<Upload> upload = rows.takeById(id);
        upload.ifPresent(this::drop);
        return upload.isPresent();
    }

    private void drop(Upload upload) {
        rows.delete(upload);
        AfterCommit.run(() -> upload.parts().forEach(blobs::drop));
    }

    /**
     * Ends an upload because it becomes a file, in the transaction that enters the file.
     *
     * @throws UploadGone if it was ended meanwhile, also by becoming a file
     */
    void take(UUID id) {
        drop(rows.takeById(id).orElseThrow(UploadGone::new));
    }

    /** Lets nobody else end or change an upload, if it is there, before the transaction is over. */
    void hold(UUID id) {
        rows.takeById(id);
    }

    /** An upload that was there a moment ago. */
    static final class UploadGone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @EventListener
    void sent(AnswerSent sent) {
        rows.findByDraftId(sent.draft()).forEach(this::drop);
    }

    @EventListener
    void removed(DraftsRemoved removed) {
        rows.findByChangedAtBefore(clock.instant().minus(PATIENCE)).forEach(this::drop);
    }

    /** All parts, one after the other. */
    Resource whole(Upload upload) {
        return new Whole(upload);
    }

    private final class Whole extends AbstractResource {

        private final Upload upload;

        Whole(Upload upload) {
            this.upload = upload;
        }

        @Override
        public String getDescription() {
            return "an upload";
        }

        @Override
        public long contentLength() {
            return upload.length();
        }

        @Override
        public InputStream getInputStream() {
            Iterator<UUID> parts = upload.parts().iterator();
            return new SequenceInputStream(new Enumeration<>() {
                @Override
                public boolean hasMoreElements() {
                    return parts.hasNext();
                }

                @Override
                public InputStream nextElement() {
                    try {
                        return seal.open(blobs.find(parts.next()).orElseThrow()).getInputStream();
                    } catch (IOException unreadable) {
                        throw new java.io.UncheckedIOException(unreadable);
                    }
                }
            });
        }
    }
}
