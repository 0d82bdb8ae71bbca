package org.heard.participant;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.heard.privacy.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes registrations, page by page and then as a whole. */
@Service
@Transactional
public class Registrations {

    private final RegistrationDraftRows drafts;
    private final ParticipantRows rows;
    private final PersonalLinks links;
    private final RegistrationPost post;
    private final Clock clock;

    Registrations(
            RegistrationDraftRows drafts,
            ParticipantRows rows,
            PersonalLinks links,
            RegistrationPost post,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /**
     * A registration that is being filled in, or one that was sent.
     *
     * @param profile what was filled in so far; nothing once it was sent
     * @param sentBy how the confirmation goes out, once it was sent
     */
    public record Draft(Optional<Profile> profile, Optional<Channel> sentBy) {}

    /** Keeps what the first page says, and returns the token for the address of the next ones. */
    public String begin(Profile profile) {
        SecretToken token = SecretToken.random();
        drafts.save(new RegistrationDraft(token.hash(), profile, clock.instant()));
        return token.text();
    }

    /** The draft that a token opens; nothing when it is too old or never was. */
    @Transactional(readOnly = true)
    public Optional<Draft> draft(String token) {
        return find(token).map(draft -> new Draft(draft.profile(), draft.sentBy()));
    }

    private Optional<RegistrationDraft> find(String token) {
        return SecretToken.parse(token).flatMap(known -> drafts.findById(known.hash()));
    }

    /** Keeps what a further page says. */
    public void fill(String token, Profile profile) {
        find(token).ifPresent(draft -> draft.fill(profile, clock.instant()));
    }

    /**
     * Registers what was filled in and asks for confirmation. Sending twice registers once. Whoever sends learns
     * nothing about whether the address was registered before.
     *
     * @throws IllegalStateException if the way to reach the person is not complete
     */
    public void send(String token) {
        RegistrationDraft draft = find(token).orElseThrow(() -> new IllegalStateException("No such draft"));
        if (draft.profile().isEmpty()) {
            return;
        }
        Profile wanted = draft.profile().get();
        Channel way = wanted.reach().way().orElseThrow(() -> new IllegalStateException("No way to reach the person"));
        register(wanted);
        draft.sent(way, clock.instant());
    }

    private void register(Profile wanted) {
        Optional<Participant> known = ownEmail(wanted).stream()
                .flatMap(hash -> rows.findByEmailHash(hash).stream())
                .filter(participant -> participant.profile().reach().isOwnEmail())
                .findFirst();
        if (known.isPresent()) {
            registerAgain(known.get(), wanted);
            return;
        }
        Link confirmation = links.fresh();
        rows.save(new Participant(
                Participant.Id.random(), links.fresh(), confirmation, wanted, links.emailOf(wanted), now()));
        post.askFirst(wanted, confirmation.code());
    }

    private void registerAgain(Participant known, Profile wanted) {
        if (known.proposed().isPresent() && known.wasJustAskedToConfirm(now())) {
            known.proposeInstead(wanted);
            return;
        }
        Link confirmation = links.fresh();
        known.propose(wanted, confirmation, now());
        if (known.isConfirmed()) {
            post.askAgain(wanted, confirmation.code());
        } else {
            post.askFirst(wanted, confirmation.code());
        }
    }

    private Optional<String> ownEmail(Profile wanted) {
        return wanted.reach().isOwnEmail() ? Optional.ofNullable(links.emailOf(wanted)) : Optional.empty();
    }

    private Instant now() {
        return clock.instant();
    }
}
