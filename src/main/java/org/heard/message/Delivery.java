package org.heard.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.message.MessageFormats.NotMade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mail and the text messages that are due, one at a time. Each is taken out of the outbox first, so that no second node sends it too;
 * one that was taken out by a server that was then killed is sent again after ten minutes.
 */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 100;

    private final OutgoingMessageRows rows;
    private final List<Carrier> carriers;
    private final Enclosures enclosures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(
            OutgoingMessageRows rows,
            List<Carrier> carriers,
            Enclosures enclosures,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.carriers = List.copyOf(carriers);
        this.enclosures = enclosures;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due, on every channel that leaves this portal. */
    void deliver() {
        carriers.stream().filter(Carrier::exists).forEach(this::deliver);
    }

    // ends early when the server cannot be reached, because the rest would fare no better
    private void deliver(Carrier carrier) {
        List<OutgoingMessage.Id> due = rows.due(carrier.channel(), clock.instant(), PageRequest.ofSize(BATCH));
        for (OutgoingMessage.Id id : due) {
            Optional<Problem> problem = deliver(id, carrier);
            if (problem.filter(p -> p == Problem.NO_SERVER || p == Problem.NOT_ACCEPTED)
                    .isPresent()) {
                return;
            }
        }
    }

    private Optional<Problem> deliver(OutgoingMessage.Id id, Carrier carrier) {
        Optional<OutgoingMessage> taken = take(id);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        return send(taken.get(), carrier);
    }

    private Optional<Problem> send(OutgoingMessage message, Carrier carrier) {
        var files = new ArrayList<>(enclosures.kept(message));
        boolean complete = true;
        try {
            enclosures.made(message).ifPresent(files::add);
        } catch (NotMade why) {
            if (message.waitsForFile()) {
                return end(message.id(), Optional.of(Problem.NO_FILE), false);
            }
            complete = false;
        }
        return end(message.id(), carrier.send(message, files), complete);
    }

    private Optional<Problem> end(OutgoingMessage.Id id, Optional<Problem> problem, boolean complete) {
        transaction.executeWithoutResult(status -> rows.findById(id).ifPresent(message -> {
            if (problem.isPresent()) {
                message.notSent(problem.get(), clock.instant());
            } else if (complete) {
                message.sent(clock.instant());
            } else {
                message.sentWithoutFile(clock.instant());
            }
        }));
        problem.or(() -> complete ? Optional.empty() : Optional.of(Problem.NO_FILE))
                .ifPresent(what -> log.warn("Message {} did not go out as it should: {}", id.value(), what));
        return problem;
    }

    private Optional<OutgoingMessage> take(OutgoingMessage.Id id) {
        try {
            Optional<OutgoingMessage> taken = transaction.execute(status -> {
                Optional<OutgoingMessage> message = rows.findById(id);
                message.ifPresent(found -> found.beginSending(clock.instant()));
                return message;
            });
            return taken == null ? Optional.empty() : taken;
        } catch (ConcurrencyFailureException anotherNodeTookIt) {
            return Optional.empty();
        }
    }
}
