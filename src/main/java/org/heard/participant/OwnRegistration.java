package org.heard.participant;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heard.privacy.SpeakableCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own registration, opened by the code in their link and nothing else. */
@Service
@Transactional
public class OwnRegistration {

    private static final Duration BETWEEN_LINKS = Duration.ofMinutes(10);

    private final ParticipantRows rows;
    private final PersonalLinks links;
    private final RegistrationPost post;
    private final Correspondence correspondence;
    private final Clock clock;

    OwnRegistration(
            ParticipantRows rows,
            PersonalLinks links,
            RegistrationPost post,
            Correspondence correspondence,
            Clock clock) {
        this.correspondence = correspondence;
        this.rows = rows;
        this.links = links;
        this.post = post;
        this.clock = clock;
    }

    /** What a link asks to confirm. */
    public enum Waiting {
        /** A first registration. */
        FIRST,
        /** What the owner of a registration, or someone in her name, filled in once more. */
        AGAIN,
        /** Another address to be reached at. */
        ADDRESS;

        /** Its part of message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What became of a change. */
    public enum Change {
        SAVED,
        TO_CONFIRM
    }

    /**
     * The code that a person typed, as links have it.
     *
     * @throws org.heard.privacy.MistypedCode if it cannot be one, with what to tell the person
     */
    public static String code(String typed) {
        return SpeakableCode.parse(typed, PersonalLinks.GROUPS).text();
    }

    /** The registration that is opened by a code, once it was confirmed. */
    @Transactional(readOnly = true)
    public Optional<Participant> byLink(String code) {
        return links.find(code).flatMap(rows::findByLinkHash).filter(Participant::isConfirmed);
    }

    /** What a code asks to confirm; nothing when the code is too old or was never given. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(String code) {
        return confirming(code).map(OwnRegistration::waiting);
    }

    private static Waiting waiting(Participant participant) {
        if (!participant.isConfirmed()) {
            return Waiting.FIRST;
        }
        boolean sameAddress = participant
                .proposed()
                .filter(proposed ->
                        proposed.reach().isReachedAs(participant.profile().reach()))
                .isPresent();
        return sameAddress ? Waiting.AGAIN : Waiting.ADDRESS;
    }

    private Optional<Participant> confirming(String code) {
        return links.find(code)
                .flatMap(rows::findByConfirmHash)
                .filter(participant -> participant.proposed().isPresent());
    }

    /**
     * Confirms what a code asks for.
     *
     * @return the code of the person's own link; the same when she presses the button twice
     */
    public Optional<String> confirm(String code) {
        Optional<Participant> found = links.find(code).flatMap(rows::findByConfirmHash);
        found.filter(participant -> participant.proposed().isPresent()).ifPresent(participant -> {
            boolean first = !participant.isConfirmed();
            participant.confirm(
                    Participant.ConfirmedBy.LINK,
                    participant.proposed().map(links::emailOf).orElse(null),
                    clock.instant());
            if (first) {
                post.welcome(participant);
            }
        });
        return found.map(Participant::link);
    }

    /** Deletes what a code asks to confirm: all of it when nothing was confirmed before. */
    public void refuse(String code) {
        confirming(code).ifPresent(participant -> {
            if (participant.isConfirmed()) {
                participant.dropProposal();
            } else {
                rows.delete(participant);
            }
        });
    }

    /** Keeps what a person changes. Another address for automatic messages counts once it is confirmed from there. */
    public Change change(String code, Profile changed) {
        Participant participant = byLink(code).orElseThrow(() -> new IllegalStateException("No such registration"));
        Reach before = participant.profile().reach();
        boolean elsewhere = changed.reach().isAutomatic() && !changed.reach().isReachedAs(before);
        Profile now = elsewhere ? changed.with(before) : changed;
        participant.change(now, links.emailOf(now), clock.instant());
        if (!elsewhere) {
            return Change.SAVED;
        }
        Link confirmation = links.fresh();
        participant.propose(changed, confirmation, clock.instant());
        post.askNewAddress(changed, confirmation.code());
        return Change.TO_CONFIRM;
    }

    /** She still wants it. */
    public void keepOn(String code) {
        byLink(code).ifPresent(participant -> participant.keepOn(clock.instant()));
    }

    /** Deletes everything that is kept about her here, and every message to her. */
    public void delete(String code) {
        byLink(code).ifPresent(participant -> {
            rows.delete(participant);
            correspondence.forget(participant.profile());
        });
    }

    /**
     * Sends the links of all registrations that an address belongs to, to that address, at most once in ten minutes.
     * Nothing tells the caller whether there are any.
     */
    public void sendLink(String email) {
        List<Participant> found = rows.findByEmailHash(links.email(email)).stream()
                .filter(Participant::isConfirmed)
                .filter(participant -> participant.mayBeSentLink(clock.instant(), BETWEEN_LINKS))
                .toList();
        found.forEach(participant -> {
            participant.sentLink(clock.instant());
            post.sendLink(participant);
        });
    }
}
