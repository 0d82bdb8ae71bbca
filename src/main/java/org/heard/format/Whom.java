package org.heard.format;

import java.util.Locale;

/** For whom a format is; nothing more is asked about somebody who is supported (M7). */
public enum Whom {
    MYSELF,
    SUPPORTED;

    /** The message key. */
    public String key() {
        return "format.whom." + name().toLowerCase(Locale.ROOT);
    }
}
