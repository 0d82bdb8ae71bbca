package org.heard.format.video;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.jspecify.annotations.Nullable;

/** A video in British Sign Language, with the captions and the transcript without which nobody outside sees it. */
@Entity
public class SignVideo {

    @Id
    private UUID id;

    private UUID consultation;

    @Enumerated(EnumType.STRING)
    private VideoKind kind;

    private long bytes;
    private String language;
    private String captions = "";
    private String transcript = "";
    private Instant addedAt;
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected SignVideo() {}

    SignVideo(UUID id, Consultation.Id consultation, VideoKind kind, long bytes, Locale language, Instant now) {
        this.id = id;
        this.consultation = consultation.value();
        this.kind = kind;
        this.bytes = bytes;
        this.language = language.toLanguageTag();
        this.addedAt = now;
    }

    /** Says in words what is signed. What the public sees already may be mended, never emptied. */
    void say(Locale spoken, String newCaptions, String newTranscript) {
        language = spoken.toLanguageTag();
        captions = newCaptions;
        transcript = newTranscript;
        if (isPublished()) {
            check();
        }
    }

    /** Shows it to the public. */
    void publish(Instant now) {
        check();
        publishedAt = now;
    }

    /** Takes it off the public page. */
    void hide() {
        publishedAt = null;
    }

    private void check() {
        Captions.problem(captions).ifPresent(problem -> {
            throw new VideoRefusal(problem);
        });
        if (transcript.isBlank()) {
            throw new VideoRefusal("transcript");
        }
    }

    public UUID id() {
        return id;
    }

    Consultation.Id consultation() {
        return new Consultation.Id(consultation);
    }

    public VideoKind kind() {
        return kind;
    }

    /** Its size in bytes. */
    public long bytes() {
        return bytes;
    }

    /** The language of its captions and transcript. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** WebVTT. */
    public String captions() {
        return captions;
    }

    /** What is signed, in plain text with an empty line between paragraphs. */
    public String transcript() {
        return transcript;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Where the video is. */
    public String address() {
        return SignVideoFile.ADDRESS + id;
    }

    /** Where its captions are. */
    public String captionsAddress() {
        return address() + "/captions.vtt";
    }
}
