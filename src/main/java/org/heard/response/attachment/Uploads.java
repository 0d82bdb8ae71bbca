package org.heard.response.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.BlobStore;
import org.heard.privacy.FileSeal;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.Drafts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes large files over poor lines: the tus protocol, version 1.0.0 (https://tus.io/protocols/resumable-upload), with its
 * extensions for creation and termination. Who may upload what is said by a ticket in the address; an upload whose line
 * breaks goes on where it stopped. What is refused at the end is told in words with status 422.
 */
@RestController
class Uploads {

    /** Where uploads begin, with a ticket to follow. */
    static final String ADDRESS = "/files/uploads/";

    private static final MediaType PART = MediaType.parseMediaType("application/offset+octet-stream");
    private static final long MOST_BYTES = FileType.Family.VIDEO.bytes();

    private final FileTickets tickets;
    private final Drafts drafts;
    private final Questionnaires questionnaires;
    private final UploadBook book;
    private final AttachmentBook attachmentBook;
    private final Attachments attachments;
    private final BlobStore blobs;
    private final FileSeal seal;
    private final FreeSpace space;
    private final UploadAllowance allowance;
    private final TusTalk talk;

    Uploads(
            FileTickets tickets,
            Drafts drafts,
            Questionnaires questionnaires,
            UploadBook book,
            AttachmentBook attachmentBook,
            Attachments attachments,
            BlobStore blobs,
            FileSeal seal,
            FreeSpace space,
            UploadAllowance allowance,
            TusTalk talk) {
        this.tickets = tickets;
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.book = book;
        this.attachmentBook = attachmentBook;
        this.attachments = attachments;
        this.blobs = blobs;
        this.seal = seal;
        this.space = space;
        this.allowance = allowance;
        this.talk = talk;
    }

    @RequestMapping(
            path = {ADDRESS + "{ticket}", ADDRESS + "{ticket}/{id}"},
            method = RequestMethod.OPTIONS)
    ResponseEntity<Void> able() {
        return ResponseEntity.noContent()
                .header(TusAnswers.RESUMABLE, TusAnswers.VERSION)
                .header("Tus-Version", TusAnswers.VERSION)
                .header("Tus-Extension", "creation,termination")
                .header("Tus-Max-Size", Long.toString(MOST_BYTES))
                .build();
    }

    @PostMapping(ADDRESS + "{ticket}")
    ResponseEntity<String> begin(@PathVariable String ticket, HttpServletRequest request) {
        return talk.answer(request, ticket, target -> {
            long length = TusHeaders.number(request, TusAnswers.LENGTH);
            if (length < 0) {
                return TusAnswers.plain(HttpStatus.BAD_REQUEST);
            }
            allowance.take(request.getRemoteAddr(), 0);
            space.check();
            if (length > MOST_BYTES) {
                throw FileCheck.tooLarge(FileType.Family.VIDEO);
            }
            Question question = question(target);
            attachmentBook.checkRoom(target.draft(), question);
            if (length == 0) {
                throw new FileRefusal("empty");
            }
            Upload upload = book.begin(target.draft(), question.key(), TusHeaders.name(request), length);
            return ResponseEntity.created(URI.create(ADDRESS + ticket + "/" + upload.id()))
                    .header(TusAnswers.RESUMABLE, TusAnswers.VERSION)
                    .build();
        });
    }

    @RequestMapping(path = ADDRESS + "{ticket}/{id}", method = RequestMethod.HEAD)
    ResponseEntity<String> where(@PathVariable String ticket, @PathVariable String id, HttpServletRequest request) {
        return talk.answer(request, ticket, target -> {
            Optional<Attachment> done = entered(target, id);
            if (done.isPresent()) {
                return done(done.get());
            }
            Upload upload = upload(target, id);
            return ResponseEntity.ok()
                    .header(TusAnswers.RESUMABLE, TusAnswers.VERSION)
                    .header(TusAnswers.OFFSET, Long.toString(upload.received()))
                    .header(TusAnswers.LENGTH, Long.toString(upload.length()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }

    @PatchMapping(ADDRESS + "{ticket}/{id}")
    ResponseEntity<String> take(@PathVariable String ticket, @PathVariable String id, HttpServletRequest request) {
        return talk.answer(request, ticket, target -> {
            String type = request.getContentType();
            if (type == null || !PART.isCompatibleWith(MediaType.parseMediaType(type))) {
                return TusAnswers.plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            }
            Optional<Attachment> done = entered(target, id);
            if (done.isPresent()) {
                return done(done.get());
            }
            Upload upload = upload(target, id);
            long offset = TusHeaders.number(request, TusAnswers.OFFSET);
            if (offset != upload.received()) {
                return TusAnswers.plain(HttpStatus.CONFLICT);
            }
            if (request.getContentLengthLong() > upload.length() - offset) {
                return TusAnswers.plain(HttpStatus.CONTENT_TOO_LARGE);
            }
            long coming = request.getContentLengthLong();
            allowance.take(request.getRemoteAddr(), coming < 0 ? upload.length() - offset : coming);
            UUID part = UUID.randomUUID();
            var counted = new Arriving(request.getInputStream(), upload.length() - offset);
            try (InputStream sealed = seal.close(counted)) {
                blobs.keep(part, sealed);
            }
            Optional<Upload> now = append(upload, offset, part, counted.arrived());
            if (now.isEmpty()) {
                blobs.drop(part);
                return TusAnswers.plain(HttpStatus.CONFLICT);
            }
            return now.get().isWhole()
                    ? finish(target, now.get())
                    : TusAnswers.at(now.get().received());
        });
    }

    private Optional<Upload> append(Upload upload, long offset, UUID part, long bytes) {
        try {
            return book.append(upload.id(), offset, part, bytes);
        } catch (CannotCreateTransactionException away) {
            // nothing can have named it; after any other failure something may have, and it is looked for at night
            blobs.drop(part);
            throw away;
        }
    }

    /** Ends an upload and deletes what came of it, also when it is whole. */
    @DeleteMapping(ADDRESS + "{ticket}/{id}")
    ResponseEntity<String> end(@PathVariable String ticket, @PathVariable String id, HttpServletRequest request) {
        return talk.answer(request, ticket, target -> {
            UUID name = id(id).orElseThrow(TusTalk.Gone::new);
            // in this order: an upload that becomes a file meanwhile is either ended before, or a file after
            boolean ended = book.find(name)
                    .filter(upload -> isOf(target, upload))
                    .filter(upload -> book.drop(name))
                    .isPresent();
            if (attachments.of(target.draft(), name).isPresent()) {
                attachments.remove(target.draft(), name);
            } else if (!ended) {
                throw new TusTalk.Gone();
            }
            return TusAnswers.plain(HttpStatus.NO_CONTENT);
        });
    }

    /** For lines on which only GET and POST pass. */
    @PostMapping(ADDRESS + "{ticket}/{id}")
    ResponseEntity<String> instead(@PathVariable String ticket, @PathVariable String id, HttpServletRequest request) {
        return switch (String.valueOf(request.getHeader("X-HTTP-Method-Override"))) {
            case "PATCH" -> take(ticket, id, request);
            case "DELETE" -> end(ticket, id, request);
            case "HEAD" -> where(ticket, id, request);
            default -> TusAnswers.plain(HttpStatus.METHOD_NOT_ALLOWED);
        };
    }

    private ResponseEntity<String> finish(FileTickets.Target target, Upload upload) {
        try {
            return done(attachments.finish(upload, question(target), book.whole(upload)));
        } catch (RuntimeException failed) {
            // the end may come twice over a line that broke: whoever was second is told what the first would have been
            Optional<Attachment> first = attachments.of(target.draft(), upload.id());
            if (first.isPresent()) {
                return done(first.get());
            }
            if (failed instanceof FileRefusal) {
                book.drop(upload.id());
                throw failed;
            }
            throw book.find(upload.id()).isPresent() ? failed : new TusTalk.Gone();
        }
    }

    private ResponseEntity<String> done(Attachment file) {
        return TusAnswers.done(file, file.bytes(), tickets.address(file));
    }

    private Question question(FileTickets.Target target) {
        return drafts.byId(target.draft())
                .filter(draft -> !draft.isSent())
                .flatMap(draft -> questionnaires.byId(draft.questionnaireId()))
                .flatMap(questionnaire -> questionnaire.questions().find(target.question()))
                .filter(question -> question.type().isFile())
                .orElseThrow(TusTalk.Gone::new);
    }

    private Upload upload(FileTickets.Target target, String id) {
        return id(id).flatMap(book::find).filter(upload -> isOf(target, upload)).orElseThrow(TusTalk.Gone::new);
    }

    private static boolean isOf(FileTickets.Target target, Upload upload) {
        return upload.draft().equals(target.draft()) && upload.question().equals(target.question());
    }

    private Optional<Attachment> entered(FileTickets.Target target, String id) {
        return id(id).flatMap(name -> attachments.of(target.draft(), name));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
