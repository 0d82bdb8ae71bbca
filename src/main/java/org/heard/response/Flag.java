package org.heard.response;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.StaffMember;
import org.jspecify.annotations.Nullable;

/** A mark on an answer that a person should look at. It takes nothing away: only a person's judgement does. */
@Entity
@Table(name = "response_flag")
public class Flag {

    /** Why an answer is marked. */
    public enum Kind {
        /** Very many answers were begun from one place at that time. */
        FLOOD,
        /** Another answer to the same consultation has the same words; people who agree may share a letter. */
        SAME_WORDS;

        /** The message key of its name. */
        public String key() {
            return "response.flag." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a person made of it. */
    public enum Verdict {
        COUNTS,
        SET_ASIDE;

        /** The message key of its name. */
        public String key() {
            return "response.flag.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Names a mark. */
    @Embeddable
    public record Id(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "response_id"))
            Response.Id response,

            @Enumerated(EnumType.STRING) Kind kind)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private String reason = "";
    private @Nullable UUID judgedBy;
    private @Nullable Instant judgedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Flag() {}

    Flag(Response.Id response, Kind kind, Instant now) {
        id = new Id(response, kind);
        raisedAt = now;
    }

    void judge(Verdict made, String why, StaffMember.Id by, Instant now) {
        verdict = made;
        reason = why;
        judgedBy = by.value();
        judgedAt = now;
    }

    Response.Id response() {
        return id.response();
    }

    public Kind kind() {
        return id.kind();
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** What a person made of it, if one has looked. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** Why, in her words. */
    public String reason() {
        return reason;
    }

    /** When she looked. */
    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }
}
