package org.heard.response;

import java.time.Duration;
import org.heard.consultation.Consultation;
import org.heard.html.Allowances;
import org.heard.html.Line;
import org.springframework.stereotype.Service;

/**
 * How many answers to a consultation are begun from one address. A library of forty people, or a care home that answers
 * after tea, never meets the limit; beyond it answers are taken as before and marked for a person to look at. Nothing here
 * looks at how somebody types, pastes, or how fast.
 */
@Service
public class FairUse {

    /** How many answers may begin from an address in a period before it counts as a flood. */
    static final int USUAL = 120;

    static final Duration PERIOD = Duration.ofMinutes(10);

    private final Allowances begun = new Allowances(USUAL, PERIOD);
    private final Effort effort;

    FairUse(Effort effort) {
        this.effort = effort;
    }

    /** A sum for the device to do, if answers are being flooded in from the address; an empty text if not. */
    public String sum(Consultation.Id consultation, String address) {
        return begun.isSpent(key(consultation, address)) ? effort.pose() : "";
    }

    /**
     * Counts an answer that begins.
     *
     * @param sum what the page was given, as it came back
     * @return whether it is one of a flood, without the effort that tells it from one
     */
    public boolean isFlood(Consultation.Id consultation, String address, String sum) {
        boolean usual = begun.take(key(consultation, address));
        return !usual && !effort.isDone(sum);
    }

    private static String key(Consultation.Id consultation, String address) {
        return consultation.value() + " " + Line.of(address);
    }
}
