package org.heard.format.production;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param by who took it, or null when the portal did
 */
public record JobStep(JobState state, Instant at, @Nullable UUID by) {}
