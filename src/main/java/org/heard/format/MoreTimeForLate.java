package org.heard.format;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.MoreTime;
import org.heard.consultation.Status;
import org.heard.language.Dates;
import org.heard.privacy.SpeakableCode;
import org.springframework.stereotype.Component;

/** Gives people whose format comes late more time to answer, without their asking (F2). */
@Component
class MoreTimeForLate {

    private final Consultations consultations;
    private final MoreTime moreTime;
    private final MoreTimePolicy policy;
    private final Clock clock;

    MoreTimeForLate(Consultations consultations, MoreTime moreTime, MoreTimePolicy policy, Clock clock) {
        this.consultations = consultations;
        this.moreTime = moreTime;
        this.policy = policy;
        this.clock = clock;
    }

    /** Gives more time or prolongs it as the policy says; what was given stays. */
    void look(FormatRequest request) {
        request.consultation()
                .flatMap(consultations::byId)
                .filter(about -> about.status(clock.instant()) != Status.WITHDRAWN)
                .ifPresent(about -> look(request, about));
    }

    private void look(FormatRequest request, Consultation about) {
        about.closesAt()
                .filter(closes -> request.askedAt().isBefore(closes))
                .flatMap(closes -> comes(request).flatMap(day -> policy.until(request.firstDueOn(), day, closes)))
                .ifPresent(until -> give(request, about, until));
    }

    /** The day on which it came; while it is late, today at the earliest. */
    private Optional<LocalDate> comes(FormatRequest request) {
        if (!request.state().isWaiting()) {
            return request.sentAt().map(Dates::day);
        }
        LocalDate today = Dates.day(clock.instant());
        return Optional.of(request.dueOn().isBefore(today) ? today : request.dueOn());
    }

    private void give(FormatRequest request, Consultation about, Instant until) {
        Optional<OwnTime> before = request.ownTime();
        if (before.isEmpty()) {
            request.giveTime(moreTime.give(about.id(), until), until);
        } else if (until.isAfter(before.get().until())) {
            moreTime.prolong(new SpeakableCode(before.get().code()), until);
            request.prolongTime(until);
        }
    }
}
