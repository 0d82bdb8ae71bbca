package org.heard.response;

import java.util.Locale;

/** As whom a person answers; the record keeps a carer's own views and those of the person cared for apart (T4). */
public enum Capacity {
    MYSELF,
    FOR_SOMEONE,
    ORGANISATION;

    /** The message key of its name. */
    public String key() {
        return "response.capacity." + name().toLowerCase(Locale.ROOT);
    }
}
