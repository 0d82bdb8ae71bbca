package org.heard.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.participant.WantedFormat;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes e-mail addresses of people who want to know what changed after one consultation. */
@Service
@Transactional
public class FollowUps {

    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    private final FollowUpRows rows;
    private final Consultations consultations;
    private final OutcomePost post;
    private final KeyedHash hash;
    private final Clock clock;

    FollowUps(FollowUpRows rows, Consultations consultations, OutcomePost post, KeyedHash hash, Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.post = post;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * Sends a mail that asks to confirm; this and what follows comes in a format, which is asked for nowhere else. Asking twice is asking once, and nobody learns whether an address was known.
     */
    public void ask(Consultation consultation, EmailAddress email, Locale language, WantedFormat format) {
        String emailHash = hash.of("outcome.follow", email.text());
        Instant now = clock.instant();
        FollowUp followUp = rows.findByConsultationAndEmailHash(
                        consultation.id().value(), emailHash)
                .orElse(null);
        if (followUp == null) {
            followUp = rows.save(
                    new FollowUp(consultation.id(), email, emailHash, SecretToken.random(), language, format, now));
        } else if (followUp.isConfirmed()
                || followUp.askedAt().plus(BETWEEN_MAILS).isAfter(now)) {
            return;
        } else {
            followUp.askedAgain(language, format, now);
        }
        post.askToConfirm(followUp, consultation);
    }

    /** The consultation that a link is about, if the link is still good. */
    @Transactional(readOnly = true)
    public Optional<Consultation> about(String token) {
        return find(token).flatMap(followUp -> consultations.byId(followUp.consultation()));
    }

    /** She wants it. */
    public void confirm(String token) {
        find(token).ifPresent(followUp -> followUp.confirm(clock.instant()));
    }

    /** She does not want it any more: the address is deleted. */
    public void stop(String token) {
        find(token).ifPresent(rows::delete);
    }

    private Optional<FollowUp> find(String token) {
        return SecretToken.parse(token).flatMap(known -> rows.findByTokenHash(known.hash()));
    }
}
