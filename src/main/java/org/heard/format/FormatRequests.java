package org.heard.format;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.format.Asking.Subject;
import org.heard.format.AtOnce.Ready;
import org.heard.language.Dates;
import org.heard.privacy.SpeakableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests for a format, sends what is ready, promises a day for the rest, and tells how far they are. */
@Service
@Transactional
public class FormatRequests {

    /** How many groups a reference has: it opens nothing personal. */
    public static final int GROUPS = 2;

    private final FormatRequestRows rows;
    private final PromisePolicy promise;
    private final AtOnce atOnce;
    private final MoreTimeForLate moreTime;
    private final FormatPost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormatRequests(
            FormatRequestRows rows,
            PromisePolicy promise,
            AtOnce atOnce,
            MoreTimeForLate moreTime,
            FormatPost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.promise = promise;
        this.atOnce = atOnce;
        this.moreTime = moreTime;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How far one of the things is that were asked for together; nothing that would tell who asked for what.
     *
     * @param code the reference
     * @param state how far it is
     * @param asked the day it was asked
     * @param due the day by which it was promised
     * @param firstDue the day that was promised at first
     * @param sent the day it was sent, if it was
     * @param answerUntil until when the person may answer, where she was given more time
     */
    public record Progress(
            String code,
            RequestState state,
            LocalDate asked,
            LocalDate due,
            LocalDate firstDue,
            Optional<LocalDate> sent,
            Optional<Instant> answerUntil) {}

    /**
     * What somebody is told who has just asked.
     *
     * @param code the reference
     * @param ready what she can have at once: addresses from the root of the site
     * @param mailed whether that was mailed to her too
     */
    public record Receipt(String code, List<String> ready, boolean mailed) {}

    /** How a request came in that staff key. */
    record Arrival(WayIn wayIn, LocalDate received, StaffMember.Id keyedBy) {}

    /**
     * Takes a request for one thing. The same form sent twice is one request.
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
        var subject = new Subject(consultation, asked.document(), asked.subject());
        return ask(new Asking(
                        once,
                        List.of(subject),
                        asked.wish(),
                        asked.delivery(),
                        asked.whom(),
                        asked.note(),
                        neededBy,
                        language))
                .code();
    }

    /** Takes a request for any number of things, each of which is promised and sent by itself. */
    public Receipt ask(Asking asking) {
        return take(asking, null);
    }

    /** Takes a request; one that staff key is promised from the day on which it came. */
    Receipt take(Asking asking, @Nullable Arrival arrival) {
        UUID token = UUID.fromString(asking.once());
        Optional<FormatRequest> before = rows.findByOnce(token);
        if (before.isPresent()) {
            return receipt(rows.findByCodeOrderByAskedAtAscIdAsc(before.get().code()));
        }
        SpeakableCode code = freshCode();
        var asked = new ArrayList<FormatRequest>();
        for (Subject subject : asking.subjects()) {
            UUID once = asked.isEmpty() ? token : next(token, asked.size());
            asked.add(request(asking, subject, code, once, arrival));
        }
        List<FormatRequest> requests = rows.saveAllAndFlush(asked);
        requests.forEach(this::begin);
        post.received(requests, requests.stream().flatMap(this::ready).toList());
        requests.forEach(request -> events.publishEvent(new FormatRequested(request.id())));
        return receipt(requests);
    }

    private static UUID next(UUID token, int number) {
        return UUID.nameUUIDFromBytes((token + "." + number).getBytes(StandardCharsets.UTF_8));
    }

    private FormatRequest request(
            Asking asking, Subject subject, SpeakableCode code, UUID once, @Nullable Arrival arrival) {
        Instant asked = arrival == null ? clock.instant() : came(arrival.received());
        var request = new FormatRequest(
                FormatRequest.Id.random(),
                code,
                once,
                subject.consultation() == null ? null : subject.consultation().value(),
                new Asked(
                        subject.title(),
                        asking.wish(),
                        asking.delivery(),
                        asking.note(),
                        subject.document(),
                        asking.whom()),
                asking.language(),
                asking.neededBy(),
                promise.due(Dates.day(asked), asking.wish()),
                asked);
        if (arrival != null) {
            request.keyed(arrival.wayIn(), arrival.keyedBy());
        }
        return request;
    }

    /** Noon of the day on which it came, or now if that is today. */
    private Instant came(LocalDate day) {
        Instant now = clock.instant();
        return day.isBefore(Dates.day(now))
                ? day.atTime(12, 0).atZone(Dates.ZONE).toInstant()
                : now;
    }

    /** What can be mailed is sent now; for the rest there has to be time to answer when it comes. */
    private void begin(FormatRequest request) {
        if (request.asked().delivery().goesByMail()) {
            request.handOver(ready(request).map(Ready::wanted).toList(), clock.instant());
        }
        if (request.state().isWaiting()) {
            moreTime.look(request);
        }
    }

    /** Sends what has become ready since it was asked for, to whoever gets it by mail. */
    void handOverSince(FormatRequest.Id id) {
        rows.findById(id)
                .filter(request -> request.state().isWaiting()
                        && request.asked().delivery().goesByMail())
                .ifPresent(request -> {
                    List<Ready> fresh = ready(request)
                            .filter(each -> !request.handedOver().contains(each.wanted()))
                            .toList();
                    if (!fresh.isEmpty()) {
                        request.handOver(
                                Stream.concat(
                                                request.handedOver().stream(),
                                                fresh.stream().map(Ready::wanted))
                                        .toList(),
                                clock.instant());
                        post.received(List.of(request), fresh);
                    }
                });
    }

    private Stream<Ready> ready(FormatRequest request) {
        return atOnce.of(request).stream();
    }

    private Receipt receipt(List<FormatRequest> requests) {
        FormatRequest first = requests.getFirst();
        return new Receipt(
                first.code(),
                requests.stream().flatMap(this::ready).map(Ready::address).toList(),
                first.asked().delivery().goesByMail());
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
     * How far the things with this reference are; none where it is unknown.
     *
     * @throws org.heard.privacy.MistypedCode if it cannot be a reference, with what to tell the person
     */
    @Transactional(readOnly = true)
    public List<Progress> progress(String typed) {
        return rows
                .findByCodeOrderByAskedAtAscIdAsc(
                        SpeakableCode.parse(typed, GROUPS).text())
                .stream()
                .map(request -> new Progress(
                        request.code(),
                        request.state(),
                        Dates.day(request.askedAt()),
                        request.dueOn(),
                        request.firstDueOn(),
                        request.sentAt().map(Dates::day),
                        request.ownTime().map(OwnTime::until)))
                .toList();
    }
}
