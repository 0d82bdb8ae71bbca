package org.heard.format;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.account.Audit;
import org.heard.account.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for whatever makes what was asked for, in the caller's name: pages of staff ask the desks instead. */
@Service
@Transactional
public class FormatWork {

    private final FormatRequestRows rows;
    private final MoreTimeForLate moreTime;
    private final FormatPost post;
    private final Audit audit;
    private final Clock clock;

    FormatWork(FormatRequestRows rows, MoreTimeForLate moreTime, FormatPost post, Audit audit, Clock clock) {
        this.rows = rows;
        this.moreTime = moreTime;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** One request. */
    @Transactional(readOnly = true)
    public Optional<FormatRequest> byId(FormatRequest.Id id) {
        return rows.findById(id);
    }

    /** Those that are still kept. */
    @Transactional(readOnly = true)
    public List<FormatRequest> byIds(Collection<FormatRequest.Id> ids) {
        return rows.findAllById(ids);
    }

    /** All that are kept, in any state. */
    @Transactional(readOnly = true)
    public List<FormatRequest> all() {
        return rows.findAll();
    }

    /** What still has to be sent, the earliest promise first. */
    @Transactional(readOnly = true)
    public List<FormatRequest> waiting() {
        return rows.findByStateInOrderByDueOnAscAskedAtAsc(Set.of(RequestState.ASKED, RequestState.BEING_MADE));
    }

    /** Lets the person see that it is being made, if nobody has yet. */
    public void begin(FormatRequest.Id id) {
        rows.findById(id)
                .filter(request -> request.state() == RequestState.ASKED)
                .ifPresent(FormatRequest::beginToMake);
    }

    /**
     * All that it asked for was sent; whoever collects it is told.
     *
     * @param by who did it, or null when the portal did
     * @param how what to write down, or an empty text
     */
    public void sent(FormatRequest.Id id, StaffMember.@Nullable Id by, String how) {
        FormatRequest request = rows.findById(id).orElseThrow();
        request.send(clock.instant());
        note(request, by, how);
        moreTime.look(request);
        post.sent(request);
        audit.record("format.sent", request.code());
    }

    /** Writes down for colleagues what was done. */
    public void note(FormatRequest.Id id, StaffMember.Id by, String text) {
        note(rows.findById(id).orElseThrow(), by, text);
    }

    private void note(FormatRequest request, StaffMember.@Nullable Id by, String text) {
        if (by != null && !text.isBlank()) {
            request.note(clock.instant(), by, text.strip());
        }
    }
}
