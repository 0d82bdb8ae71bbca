package org.heard.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what someone writes about a consultation that the public sees already, until she publishes it or throws it away:
 * neither a closed tab nor an ended session loses it. Each member of staff has her own.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'PUBLISHER')")
public class UnpublishedChanges {

    private final KeptChangesRows rows;
    private final Staff staff;
    private final Clock clock;

    UnpublishedChanges(KeptChangesRows rows, Staff staff, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * What was kept.
     *
     * @param begunFrom what she saw when she began to change it
     * @param mine what she wrote
     * @param at when it was kept last
     */
    public record Kept(ConsultationContent begunFrom, ConsultationContent mine, Instant at) {}

    /** What whoever is signed in has written and not published. */
    @Transactional(readOnly = true)
    public Optional<Kept> of(Consultation.Id consultation) {
        return key(consultation).flatMap(rows::findById).map(KeptChanges::kept);
    }

    /** Keeps what whoever is signed in has written by now; nothing when it is what she began from. */
    public void keep(Consultation.Id consultation, ConsultationContent begunFrom, ConsultationContent mine) {
        if (mine.equals(begunFrom)) {
            discard(consultation);
        } else {
            key(consultation).ifPresent(key -> rows.save(new KeptChanges(key, begunFrom, mine, clock.instant())));
        }
    }

    /** Throws away what whoever is signed in has written and not published. */
    public void discard(Consultation.Id consultation) {
        key(consultation).ifPresent(rows::deleteById);
    }

    private Optional<KeptChanges.Key> key(Consultation.Id consultation) {
        return staff.current().map(SignedIn::id).map(who -> KeptChanges.Key.of(consultation, who));
    }
}
