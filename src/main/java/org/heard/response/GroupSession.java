package org.heard.response;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.privacy.Seal;
import org.heard.privacy.SealedJson;
import org.jspecify.annotations.Nullable;

/**
 * What a group said together: who was there by number and kind, and what was said by theme. It counts as a group and never
 * as one person (T3); nobody in it is named.
 */
@Entity
public class GroupSession {

    /** The version of a session that is not kept yet. */
    public static final long NEW = -1;
    /** How long names of groups, kinds and themes may be. */
    public static final int NAME_LENGTH = 200;
    /** How long what was said about one theme may be. */
    public static final int SAID_LENGTH = 10_000;

    /** How many of one kind were there: people who use day services, carers, staff. */
    public record Present(String kind, int number) {}

    /**
     * What was said about one theme.
     *
     * @param theme the theme, in the group's words or a question's
     * @param said what was said
     */
    public record Note(String theme, String said) {

        @Override
        public String toString() {
            // never people's words in a log
            return "a note";
        }
    }

    /**
     * What is kept of a session.
     *
     * @param name what the group or the meeting is called
     * @param heldOn when it met
     * @param language the language that was spoken
     * @param present who was there
     * @param notes what was said
     */
    public record Told(String name, LocalDate heldOn, Locale language, List<Present> present, List<Note> notes) {

        public Told {
            name = name.strip();
            present = present.stream()
                    .filter(each -> each.number() > 0)
                    .map(each -> new Present(each.kind().strip(), each.number()))
                    .toList();
            notes = notes.stream()
                    .filter(note -> !note.said().isBlank())
                    .map(note -> new Note(note.theme().strip(), note.said().strip()))
                    .toList();
        }

        /** Whether it says enough to be kept: a name, somebody who was there, something that was said. */
        public boolean isWhole() {
            return !name.isBlank() && !present.isEmpty() && !notes.isEmpty();
        }
    }

    /** What is sealed of it. */
    record Content(List<Present> present, List<Note> notes) {}

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultation_id"))
    private Consultation.Id consultationId;

    private String name;
    private LocalDate heldOn;
    private String language;
    private int people;

    @Convert(converter = ContentColumn.class)
    private Content content;

    private @Nullable UUID recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected GroupSession() {}

    @SuppressWarnings("NullAway.Init")
    GroupSession(UUID once, Consultation.Id consultation, Told told, Optional<StaffMember.Id> by, Instant now) {
        this.id = once;
        this.consultationId = consultation;
        this.recordedBy = by.map(StaffMember.Id::value).orElse(null);
        say(told, now);
    }

    /** Says it otherwise. */
    final void say(Told told, Instant now) {
        if (!told.isWhole()) {
            throw new IllegalArgumentException("A session has a name, people and something that they said");
        }
        name = told.name();
        heldOn = told.heldOn();
        language = told.language().toLanguageTag();
        people = told.present().stream().mapToInt(Present::number).sum();
        content = new Content(told.present(), told.notes());
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Which of the texts that it had this one is; the first one is 0. */
    public long version() {
        return version;
    }

    public Consultation.Id consultationId() {
        return consultationId;
    }

    /** What was told of it. */
    public Told told() {
        return new Told(name, heldOn, Locale.forLanguageTag(language), content.present(), content.notes());
    }

    /** How many people were there. */
    public int people() {
        return people;
    }

    /** Who wrote it down. */
    public Optional<StaffMember.Id> recordedBy() {
        return Optional.ofNullable(recordedBy).map(StaffMember.Id::new);
    }

    @Converter
    static class ContentColumn extends SealedJson<Content> {
        ContentColumn(Seal seal) {
            super(seal, Content.class);
        }
    }
}
