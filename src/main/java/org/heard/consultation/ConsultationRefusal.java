package org.heard.consultation;

import java.util.List;

/** Says why something cannot be done with a consultation, as message keys that a person reads. */
public class ConsultationRefusal extends RuntimeException {

    private final List<PublishingPolicy.Reason> reasons;

    ConsultationRefusal(String key) {
        this(List.of(new PublishingPolicy.Reason(key, "")));
    }

    ConsultationRefusal(List<PublishingPolicy.Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    /** Every reason. */
    public List<PublishingPolicy.Reason> reasons() {
        return reasons;
    }
}
