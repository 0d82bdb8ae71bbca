package org.heard.response.attachment;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.BlobStore;
import org.heard.questionnaire.Question;
import org.heard.response.AnswerSent;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.DraftsRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files and the drafts and answers that they belong to in step. */
@Service
@Transactional
class AttachmentBook {

    /** How much one person may send with one answer. */
    static final long MOST_BYTES = 600L * 1024 * 1024;
    /** A file is entered a moment after it is kept. */
    private static final Duration A_MOMENT = Duration.ofHours(1);

    private final AttachmentRows rows;
    private final UploadBook uploads;
    private final Drafts drafts;
    private final BlobStore blobs;
    private final PostedFiles posted;
    private final Clock clock;

    AttachmentBook(
            AttachmentRows rows, UploadBook uploads, Drafts drafts, BlobStore blobs, PostedFiles posted, Clock clock) {
        this.rows = rows;
        this.uploads = uploads;
        this.drafts = drafts;
        this.blobs = blobs;
        this.posted = posted;
        this.clock = clock;
    }

    /**
     * Looks whether there is room for one more file before any work is done for it.
     *
     * @throws FileRefusal if there is none
     */
    @Transactional(readOnly = true)
    void checkRoom(Draft.Id draft, Question question) {
        List<Attachment> all = rows.findByDraftIdOrderByAddedAt(draft);
        long here = all.stream()
                .filter(file -> file.question().equals(question.key()))
                .count();
        if (here >= question.files()) {
            throw new FileRefusal("many", question.files());
        }
        if (all.stream().mapToLong(Attachment::bytes).sum() > MOST_BYTES) {
            throw new FileRefusal("much");
        }
    }

    /** Enters a file that is kept. */
    Attachment enter(Attachment file, Draft.Id draft, Question question) {
        return enter(file, draft, question, () -> {});
    }

    /**
     * Enters a file that was uploaded. The upload ends in the same moment, so that it becomes a file once and no more.
     *
     * @throws UploadBook.UploadGone if it was ended meanwhile
     */
    Attachment enterUploaded(Attachment file, Draft.Id draft, Question question) {
        return enter(file, draft, question, () -> {
            uploads.take(file.id());
            if (blobs.find(file.id()).isEmpty()) {
                throw new FileRefusal("broken");
            }
        });
    }

    private Attachment enter(Attachment file, Draft.Id draft, Question question, Runnable first) {
        drafts.holdFiles(draft, question.key(), names -> {
            first.run();
            if (names.size() >= question.files()) {
                throw new FileRefusal("many", question.files());
            }
            var more = new ArrayList<>(names);
            more.add(file.id().toString());
            return more;
        });
        return rows.save(file);
    }

    /** Lets go what was kept under an id, unless it was entered by somebody quicker. */
    void dropUnlessEntered(UUID id) {
        uploads.hold(id);
        if (!rows.existsById(id)) {
            blobs.drop(id);
        }
    }

    /** Notes what a scanner said about a file, if it is still there. */
    void scanned(UUID id, Optional<String> found) {
        rows.findById(id).ifPresent(file -> file.scanned(found, clock.instant()));
    }

    /** Lets a file that could not be scanned wait, longer each time. */
    void scanLater(UUID id) {
        rows.findById(id).ifPresent(file -> file.scanLater(clock.instant()));
    }

    /** Notes that there is nothing to be scanned. */
    void cannotBeScanned(UUID id) {
        rows.findById(id).ifPresent(Attachment::cannotBeScanned);
    }

    boolean remove(Draft.Id draft, UUID id) {
        Optional<Attachment> file =
                rows.findById(id).filter(found -> found.draft().equals(Optional.of(draft)));
        file.ifPresent(found -> {
            drafts.holdFiles(
                    draft,
                    found.question(),
                    names -> names.stream()
                            .filter(name -> !name.equals(id.toString()))
                            .toList());
            rows.delete(found);
        });
        return file.isPresent();
    }

    /** What counts becomes part of the answer; what was recorded for questions that are not asked any more is deleted. */
    @EventListener
    void sent(AnswerSent sent) {
        for (Attachment file : rows.findByDraftIdOrderByAddedAt(sent.draft())) {
            boolean counts = sent.response()
                    .answer(file.question())
                    .chosen()
                    .contains(file.id().toString());
            if (counts) {
                file.sentWith(sent.response().id());
            } else {
                delete(file);
            }
        }
    }

    /** Deletes what belongs to drafts that were deleted. */
    @EventListener
    void removed(DraftsRemoved removed) {
        rows.orphans(clock.instant().minus(A_MOMENT)).forEach(this::delete);
        posted.sweep(clock.instant());
    }

    private void delete(Attachment file) {
        rows.delete(file);
        AfterCommit.run(() -> blobs.drop(file.id()));
    }
}
