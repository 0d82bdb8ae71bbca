package org.heard.response.attachment;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.Audit;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.response.Response;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff hear and see what people recorded, and put it into words. Nothing here tells who it is. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ANALYST', 'EDITOR', 'ADMINISTRATOR')")
public class RecordingDesk {

    private final AttachmentRows files;
    private final TranscriptRows transcripts;
    private final Transcripts people;
    private final TranscriptIndex index;
    private final Attachments attachments;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    RecordingDesk(
            AttachmentRows files,
            TranscriptRows transcripts,
            Transcripts people,
            TranscriptIndex index,
            Attachments attachments,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.files = files;
        this.transcripts = transcripts;
        this.people = people;
        this.index = index;
        this.attachments = attachments;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** A file and what it says, if that was written. */
    public record Entry(Attachment file, Optional<Transcript> transcript) {

        /** How far putting it into words is. */
        public Transcript.Status status() {
            return transcript.map(Transcript::status).orElse(Transcript.Status.UNTRANSCRIBED);
        }
    }

    /** The files of an answer, the oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(Response response) {
        List<Transcript> written = transcripts.findByResponseId(response.id());
        return files.findByResponseIdOrderByAddedAt(response.id()).stream()
                .map(file -> new Entry(
                        file,
                        written.stream()
                                .filter(each -> each.file().equals(file.id()))
                                .findFirst()))
                .toList();
    }

    /** Whether the person can be shown what is written. */
    @Transactional(readOnly = true)
    public boolean mayAsk(Response response) {
        return people.mayAsk(response);
    }

    /** Recordings of a consultation that nobody has put into words, the oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> waiting(Consultation.Id consultation) {
        return files.unwritten(consultation).stream()
                .filter(Attachment::isSpoken)
                .filter(file -> !file.isInfected())
                .toList();
    }

    /**
     * Keeps what a recording says. Where the person can be reached she is shown it.
     *
     * @param language the language that it is written in
     * @throws IllegalStateException if she has decided already what it says
     * @throws IllegalArgumentException if it is empty or too long, or no recording
     */
    public Transcript write(UUID file, String typed, Locale language) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > Transcript.LONGEST) {
            throw new IllegalArgumentException("Too short or too long");
        }
        Attachment recording = files.findById(file)
                .filter(Attachment::isSpoken)
                .orElseThrow(() -> new IllegalArgumentException("No such recording"));
        Response.Id response = recording.response().orElseThrow(() -> new IllegalArgumentException("Not sent yet"));
        String by = staff.current().map(SignedIn::name).orElse("");
        Optional<Transcript> before = transcripts.findById(file);
        boolean same = before.filter(known -> known.written().equals(text))
                .filter(known -> known.language().equals(language))
                .isPresent();
        if (same) {
            return before.orElseThrow();
        }
        before.ifPresent(known -> known.write(text, language, by, clock.instant()));
        Transcript transcript = transcripts.saveAndFlush(
                before.orElseGet(() -> new Transcript(file, response, text, language, by, clock.instant())));
        people.ask(transcript);
        index.write(response);
        audit.record("transcript.written", file.toString());
        return transcript;
    }

    /** Opens a file for staff, unless something was found in it. */
    @Transactional(readOnly = true)
    Optional<Attachments.Opened> open(UUID file) {
        return attachments.open(file).filter(opened -> opened.file().response().isPresent());
    }
}
