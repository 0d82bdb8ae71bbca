package org.heard.participant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heard.account.Audit;
import org.heard.participant.Participant.ConfirmedBy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with registrations: find people by what they need, and confirm those who have no e-mail. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMINISTRATOR')")
public class ParticipantDesk {

    private final ParticipantRows rows;
    private final PersonalLinks links;
    private final RegistrationPost post;
    private final Correspondence correspondence;
    private final Audit audit;
    private final Clock clock;

    ParticipantDesk(
            ParticipantRows rows,
            PersonalLinks links,
            RegistrationPost post,
            Correspondence correspondence,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.links = links;
        this.post = post;
        this.correspondence = correspondence;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everyone who has confirmed, in the order in which they registered. */
    @Transactional(readOnly = true)
    public List<Participant> confirmed() {
        return rows.findByProfileIsNotNullOrderByRegisteredAt();
    }

    /** Everyone who has not confirmed yet, the one who has waited longest first. */
    @Transactional(readOnly = true)
    public List<Participant> unconfirmed() {
        return rows.findByProfileIsNullOrderByRegisteredAt();
    }

    /** One person; that somebody looked is kept. */
    public Optional<Participant> open(Participant.Id id) {
        Optional<Participant> found = rows.findById(id);
        found.ifPresent(participant -> record("participant.opened", participant));
        return found;
    }

    /** Confirms what someone registered, who said so on the phone or in a letter. She is sent her link. */
    public void confirm(Participant.Id id, ConfirmedBy how) {
        Participant participant = find(id);
        participant.confirm(how, participant.proposed().map(links::emailOf).orElse(null), clock.instant());
        post.welcome(participant);
        record("participant.confirmed", participant);
    }

    /** Deletes everything about someone who asked for it in another way than by her link. */
    public void delete(Participant.Id id) {
        Participant participant = find(id);
        record("participant.deleted", participant);
        rows.delete(participant);
        correspondence.forget(participant.profile());
    }

    private Participant find(Participant.Id id) {
        return rows.findById(id).orElseThrow(() -> new IllegalStateException("No such registration"));
    }

    private void record(String action, Participant participant) {
        audit.record(action, participant.id().value().toString());
    }
}
