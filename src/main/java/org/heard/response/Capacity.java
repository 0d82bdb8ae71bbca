package org.heard.response;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** As whom a person answers; the record keeps a carer's own views and those of the person cared for apart (T4). */
public enum Capacity {
    MYSELF,
    /** In her own words, with somebody's help to read, write, understand or be understood. */
    MYSELF_HELPED(Detail.HELP),
    /** For somebody she cares for, as that person said it or as she understands it. */
    FOR_SOMEONE(Detail.VIEW),
    /** For somebody who cannot take part, with a ground to do so. */
    UNABLE(Detail.BASIS, Detail.VIEW),
    /** Her own views as a carer. */
    CARER,
    ADVOCATE(Detail.BASIS, Detail.VIEW),
    ORGANISATION(Detail.ORGANISATION),
    /** Somebody who works for the council or in care. */
    STAFF;

    /** What more can be said. */
    public enum Detail {
        HELP,
        VIEW,
        BASIS,
        ORGANISATION
    }

    private final Set<Detail> details;

    Capacity(Detail... details) {
        this.details = details.length == 0 ? EnumSet.noneOf(Detail.class) : EnumSet.of(details[0], details);
    }

    /** Whether more can be said about it. */
    public boolean asksMore() {
        return !details.isEmpty();
    }

    /** Whether this can be said about it. */
    public boolean asks(Detail detail) {
        return details.contains(detail);
    }

    /** Whether the views are those of one person whom somebody else cares for. */
    public boolean isForOther() {
        return this == FOR_SOMEONE || this == UNABLE;
    }

    /** The message key of its name. */
    public String key() {
        return "response.capacity." + name().toLowerCase(Locale.ROOT);
    }
}
