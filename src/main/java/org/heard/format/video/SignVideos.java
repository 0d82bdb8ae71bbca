package org.heard.format.video;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.heard.account.Audit;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.database.BlobStore;
import org.heard.html.ContentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one video in British Sign Language for each consultation. */
@Service
@Transactional
public class SignVideos {

    /** How large a video may be, in bytes: 300 MB, about half an hour that can be followed. */
    public static final long MOST_BYTES = 300L * 1024 * 1024;

    /** How long captions and transcript may be, in characters. */
    public static final int LONGEST = 200_000;

    private final SignVideoRows rows;
    private final Consultations consultations;
    private final BlobStore blobs;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    SignVideos(
            SignVideoRows rows,
            Consultations consultations,
            BlobStore blobs,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.blobs = blobs;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The video that everyone may see. */
    @Transactional(readOnly = true)
    public Optional<SignVideo> published(Consultation.Id consultation) {
        return rows.findByConsultation(consultation.value()).filter(SignVideo::isPublished);
    }

    /** A video and what is in it. */
    record Opened(SignVideo video, Resource content) {}

    /** What the public may have: it is published, and so is its consultation. */
    @Transactional(readOnly = true)
    Optional<Opened> open(UUID id) {
        return rows.findById(id)
                .filter(SignVideo::isPublished)
                .filter(video -> consultations
                        .byId(video.consultation())
                        .filter(Consultation::isPublic)
                        .isPresent())
                .flatMap(video -> blobs.find(video.id()).map(content -> new Opened(video, content)));
    }

    /** The video that staff work on. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER', 'ADMINISTRATOR')")
    public Optional<SignVideo> any(Consultation.Id consultation) {
        return rows.findByConsultation(consultation.value());
    }

    /** Staff look at a video before everyone can. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER', 'ADMINISTRATOR')")
    Optional<Opened> preview(UUID id) {
        return rows.findById(id).flatMap(video -> blobs.find(video.id()).map(content -> new Opened(video, content)));
    }

    /**
     * Keeps a video; one that was there before is let go, and its words with it.
     *
     * @throws VideoRefusal when it is empty, too large, or no MP4 or WebM
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public SignVideo keep(Consultation.Id consultation, Locale language, InputStream content) throws IOException {
        return take(consultation, language, content);
    }

    SignVideo take(Consultation.Id consultation, Locale language, InputStream content) throws IOException {
        var stream = new BufferedInputStream(content);
        stream.mark(VideoKind.BEGINNING);
        byte[] beginning = stream.readNBytes(VideoKind.BEGINNING);
        stream.reset();
        VideoKind kind =
                VideoKind.of(beginning).orElseThrow(() -> new VideoRefusal(beginning.length == 0 ? "empty" : "kind"));
        UUID id = UUID.randomUUID();
        var counted = new Counted(stream);
        try {
            blobs.keep(id, counted);
        } catch (VideoRefusal large) {
            blobs.drop(id);
            throw large;
        }
        drop(consultation);
        return rows.save(new SignVideo(id, consultation, kind, counted.bytes, language, clock.instant()));
    }

    private void drop(Consultation.Id consultation) {
        rows.findByConsultation(consultation.value()).ifPresent(before -> {
            rows.delete(before);
            rows.flush();
            blobs.drop(before.id());
            events.publishEvent(new ContentChanged());
        });
    }

    /** Keeps captions and transcript. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
    public void say(UUID id, Locale language, String captions, String transcript) {
        if (captions.length() > LONGEST || transcript.length() > LONGEST) {
            throw new VideoRefusal("long");
        }
        act(id, "video.said", video -> video.say(language, Captions.tidy(captions), transcript.strip()));
    }

    /** @throws VideoRefusal as long as it has no captions that a browser can show, or no transcript */
    @PreAuthorize("hasAnyRole('PUBLISHER', 'ADMINISTRATOR')")
    public void publish(UUID id) {
        act(id, "video.published", video -> {
            video.publish(clock.instant());
            events.publishEvent(new SignVideoPublished(video.consultation()));
        });
    }

    /** Takes it off the public page; it stays on the desk. */
    @PreAuthorize("hasAnyRole('PUBLISHER', 'ADMINISTRATOR')")
    public void hide(UUID id) {
        act(id, "video.hidden", SignVideo::hide);
    }

    private void act(UUID id, String action, Consumer<SignVideo> change) {
        SignVideo video = rows.findById(id).orElseThrow(() -> new VideoRefusal("gone"));
        change.accept(video);
        audit.record(
                action,
                consultations.byId(video.consultation()).map(Consultation::slug).orElse(""));
        events.publishEvent(new ContentChanged());
    }

    /** Counts what passes, and ends what is too large. */
    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            bytes += more;
            if (bytes > MOST_BYTES) {
                throw new VideoRefusal("large");
            }
        }
    }
}
