package org.heard.account;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who did what, in the transaction of whoever does it. What it was about is named by an id, a slug or a code,
 * never by a person's name or words.
 */
@Service
public class Audit {

    private final AuditRows rows;
    private final Staff staff;
    private final Clock clock;

    Audit(AuditRows rows, Staff staff, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Keeps that whoever is signed in did something.
     *
     * @param action what was done, such as {@code consultation.published}; {@code audit.consultation.published} is the
     *     key of how it is shown
     * @param subject what it was done to: an id, a slug or a code, or an empty text
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(String action, String subject) {
        record(staff.current().map(SignedIn::id).orElse(null), action, subject);
    }

    void record(StaffMember.@Nullable Id who, String action, String subject) {
        rows.save(new AuditEntry(clock.instant(), who, action, subject));
    }
}
