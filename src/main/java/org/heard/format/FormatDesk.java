package org.heard.format;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.heard.account.Audit;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.consultation.WayIn;
import org.heard.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with requests for a format. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMINISTRATOR')")
public class FormatDesk {

    private static final Set<RequestState> WAITING = Set.of(RequestState.ASKED, RequestState.BEING_MADE);
    private static final Set<RequestState> FINISHED = Set.of(RequestState.SENT, RequestState.CLOSED);
    private static final int MOST_FINISHED = 200;

    private final FormatRequestRows rows;
    private final FormatRequests requests;
    private final AtOnce atOnce;
    private final MoreTimeForLate moreTime;
    private final FormatPost post;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    FormatDesk(
            FormatRequestRows rows,
            FormatRequests requests,
            AtOnce atOnce,
            MoreTimeForLate moreTime,
            FormatPost post,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.atOnce = atOnce;
        this.moreTime = moreTime;
        this.post = post;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** What still has to be sent, the earliest promise first, so that what is overdue stands on top. */
    @Transactional(readOnly = true)
    public List<FormatRequest> waiting() {
        return rows.findByStateInOrderByDueOnAscAskedAtAsc(WAITING);
    }

    /** What was sent or closed, latest first; at most 200. */
    @Transactional(readOnly = true)
    public List<FormatRequest> finished() {
        return rows.findByStateInOrderByAskedAtDesc(FINISHED, Limit.of(MOST_FINISHED));
    }

    /** One request. */
    @Transactional(readOnly = true)
    public Optional<FormatRequest> byId(FormatRequest.Id id) {
        return rows.findById(id);
    }

    /** Gives it to a colleague, or to nobody. */
    public void assign(FormatRequest.Id id, StaffMember.@Nullable Id who) {
        act(id, "format.assigned", request -> request.assign(who));
    }

    /** It is being made, by whoever says so unless it is someone else's. */
    public void beginToMake(FormatRequest.Id id) {
        act(id, "format.begun", request -> {
            request.beginToMake();
            if (request.assignedTo().isEmpty()) {
                request.assign(me());
            }
        });
    }

    /** It was sent; how is written down, and whoever collects it is told. */
    public void send(FormatRequest.Id id, String how) {
        act(id, "format.sent", request -> {
            request.send(clock.instant());
            noteIfAny(request, how);
            moreTime.look(request);
            post.sent(request);
        });
    }

    /**
     * Promises another day, which the person is told with the reason.
     *
     * @param why in the person's language, or an empty text
     * @throws IllegalArgumentException if the day has passed
     */
    public void promise(FormatRequest.Id id, LocalDate day, String why) {
        if (day.isBefore(Dates.day(clock.instant()))) {
            throw new IllegalArgumentException("A day that has passed cannot be promised");
        }
        act(id, "format.promised", request -> {
            request.promise(day);
            noteIfAny(request, why);
            moreTime.look(request);
            post.moved(request, why);
        });
    }

    /**
     * Takes a request that came by phone, letter or in person, promised from the day on which it came.
     *
     * @return the reference
     */
    public String key(Asking asking, WayIn wayIn, LocalDate received) {
        String code = requests.take(asking, new FormatRequests.Arrival(wayIn, received, me()))
                .code();
        audit.record("format.keyed", code);
        return code;
    }

    /** Those that were asked for together, with this reference. */
    @Transactional(readOnly = true)
    public List<FormatRequest> byCode(String code) {
        return rows.findByCodeOrderByAskedAtAscIdAsc(code);
    }

    /** A file at hand that is what a request asks for. */
    public record AtHand(String nameKey, Locale language, String address) {}

    /** The files that are ready, to be printed, copied or burnt. */
    @Transactional(readOnly = true)
    public List<AtHand> atHand(FormatRequest request) {
        return atOnce.of(request).stream()
                .map(ready -> new AtHand(ready.form().key(), ready.language(), ready.address()))
                .toList();
    }

    /** Nothing more is done; why is written down. */
    public void close(FormatRequest.Id id, String why) {
        act(id, "format.closed", request -> {
            request.close(clock.instant());
            noteIfAny(request, why);
        });
    }

    /** It is taken up again. */
    public void takeUpAgain(FormatRequest.Id id) {
        act(id, "format.again", FormatRequest::takeUpAgain);
    }

    /** Writes something down for colleagues. */
    public void note(FormatRequest.Id id, String text) {
        noteIfAny(find(id), text);
    }

    private void noteIfAny(FormatRequest request, String text) {
        if (!text.isBlank()) {
            request.note(clock.instant(), me(), text.strip());
        }
    }

    private void act(FormatRequest.Id id, String action, Consumer<FormatRequest> change) {
        FormatRequest request = find(id);
        change.accept(request);
        audit.record(action, request.code());
    }

    private FormatRequest find(FormatRequest.Id id) {
        return rows.findById(id).orElseThrow(() -> new IllegalStateException("No such request"));
    }

    private StaffMember.Id me() {
        return staff.current()
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"))
                .id();
    }
}
