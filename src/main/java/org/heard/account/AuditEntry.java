package org.heard.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the record of who did what. */
@Entity
class AuditEntry {

    private static final int SUBJECT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "who"))
    private StaffMember.@Nullable Id who;

    private String action;
    private String subject;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected AuditEntry() {}

    AuditEntry(Instant at, StaffMember.@Nullable Id who, String action, String subject) {
        this.at = at;
        this.who = who;
        this.action = action;
        this.subject = subject.length() > SUBJECT ? subject.substring(0, SUBJECT) : subject;
    }

    Instant at() {
        return at;
    }

    Optional<StaffMember.Id> who() {
        return Optional.ofNullable(who);
    }

    String action() {
        return action;
    }

    String subject() {
        return subject;
    }
}
