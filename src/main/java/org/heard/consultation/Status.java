package org.heard.consultation;

import java.util.Locale;

/** Where a consultation stands, in the words of the field (standards.md, consultation vocabulary). */
public enum Status {
    DRAFT,
    FORTHCOMING,
    OPEN,
    CLOSED,
    OUTCOME_PUBLISHED,
    WITHDRAWN;

    /** The message key of the status. */
    public String key() {
        return "consultation.status." + name().toLowerCase(Locale.ROOT);
    }
}
