package org.heard.format;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.format.FormatRequest.Asked;
import org.heard.format.FormatRequest.State;
import org.heard.language.Dates;
import org.heard.privacy.SpeakableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for a format, promises a day, and tells how far they are. */
@Service
@Transactional
public class FormatRequests {

    /** How many groups a reference has: it opens nothing personal. */
    public static final int GROUPS = 2;

    private final FormatRequestRows rows;
    private final PromisePolicy promise;
    private final FormatPost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormatRequests(
            FormatRequestRows rows,
            PromisePolicy promise,
            FormatPost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.promise = promise;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How far a request is; nothing that would tell who asked for what.
     *
     * @param code its reference
     * @param state how far it is
     * @param asked the day it was asked
     * @param due the day by which it was promised
     * @param sent the day it was sent, if it was
     */
    public record Progress(String code, State state, LocalDate asked, LocalDate due, Optional<LocalDate> sent) {}

    /**
     * Takes a request. The same form sent twice is one request.
     *
     * @param once the form's token
     * @param consultation what it is about, if it is about one
     * @param neededBy the day by which the person needs it, if she said so
     * @return the reference
     */
    public String ask(
            String once,
            Consultation.@Nullable Id consultation,
            Asked asked,
            @Nullable LocalDate neededBy,
            Locale language) {
        UUID token = UUID.fromString(once);
        Optional<FormatRequest> before = rows.findByOnce(token);
        if (before.isPresent()) {
            return before.get().code();
        }
        Instant now = clock.instant();
        var request = new FormatRequest(
                FormatRequest.Id.random(),
                freshCode(),
                token,
                consultation == null ? null : consultation.value(),
                asked,
                language,
                neededBy,
                promise.due(Dates.day(now), asked.wish()),
                now);
        rows.saveAndFlush(request);
        post.confirm(request);
        events.publishEvent(new FormatRequested(request.id()));
        return request.code();
    }

    private SpeakableCode freshCode() {
        while (true) {
            SpeakableCode code = SpeakableCode.random(GROUPS);
            if (!rows.existsByCode(code.text())) {
                return code;
            }
        }
    }

    /**
     * How far the request with this reference is.
     *
     * @throws org.heard.privacy.MistypedCode if it cannot be a reference, with what to tell the person
     */
    @Transactional(readOnly = true)
    public Optional<Progress> progress(String typed) {
        return rows.findByCode(SpeakableCode.parse(typed, GROUPS).text())
                .map(request -> new Progress(
                        request.code(),
                        request.state(),
                        Dates.day(request.askedAt()),
                        request.dueOn(),
                        request.sentAt().map(Dates::day)));
    }
}
