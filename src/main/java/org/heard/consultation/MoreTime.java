package org.heard.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.html.ContentChanged;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.SpeakableCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More time to answer for one person, because the council was late with what she needs (F2). Whoever has the code may
 * answer until its own end; how many people were given more time is public, who they are is not kept.
 */
@Service
@Transactional
public class MoreTime {

    /** How many groups of four a code has: alone it opens the answering of a consultation that has closed. */
    public static final int GROUPS = 3;

    private final IndividualTimeRows rows;
    private final KeyedHash hash;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoreTime(IndividualTimeRows rows, KeyedHash hash, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.hash = hash;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Time that was given.
     *
     * @param id names it and opens nothing
     * @param consultation what may be answered
     * @param until when it ends
     */
    public record Given(UUID id, Consultation.Id consultation, Instant until) {}

    /** Gives somebody time until a moment. The code is returned this once and never kept. */
    public SpeakableCode give(Consultation.Id consultation, Instant until) {
        SpeakableCode code = SpeakableCode.random(GROUPS);
        rows.save(new IndividualTime(consultation, hashOf(code), until, clock.instant()));
        events.publishEvent(new ContentChanged());
        return code;
    }

    /** Gives the person with this code time until a later moment; an earlier one changes nothing. */
    public void prolong(SpeakableCode code, Instant until) {
        rows.findByCodeHash(hashOf(code)).ifPresent(time -> {
            time.prolong(until);
            events.publishEvent(new ContentChanged());
        });
    }

    /** What a code gives. */
    @Transactional(readOnly = true)
    public Optional<Given> find(SpeakableCode code) {
        return rows.findByCodeHash(hashOf(code)).map(IndividualTime::given);
    }

    /** Time that was given, for whoever holds its name. */
    @Transactional(readOnly = true)
    public Optional<Given> byId(UUID id) {
        return rows.findById(id).map(IndividualTime::given);
    }

    /** The ends of all times that reach beyond the closing of a consultation, the first one first. */
    @Transactional(readOnly = true)
    public List<Instant> ends(Consultation consultation) {
        return consultation
                .closesAt()
                .map(closes -> rows.endsAfter(consultation.id(), closes))
                .orElse(List.of());
    }

    private String hashOf(SpeakableCode code) {
        return hash.of("consultation.more_time", code.text());
    }
}
