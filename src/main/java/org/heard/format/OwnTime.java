package org.heard.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time to answer that the person was given because her format comes late; kept sealed.
 *
 * @param code what opens it, for her messages
 * @param until when it ends
 * @param told the end that she was told of last, or null
 */
public record OwnTime(String code, Instant until, @Nullable Instant told) {
    /** Whether she knows of it. */
    public boolean wasTold() {
        return told != null;
    }
}
