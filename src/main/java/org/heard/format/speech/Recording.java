package org.heard.format.speech;

import java.time.Duration;
import java.util.List;

/**
 * A document that was read out.
 *
 * @param length how long it takes to hear
 * @param clips when each element is heard, in their order; they do not overlap
 * @param chapters its parts, in their order
 */
public record Recording(Duration length, List<Clip> clips, List<Chapter> chapters) {

    /** @param element the {@code id} of the element that is heard from begin to end */
    public record Clip(String element, Duration begin, Duration end) {}

    /** A part that a player can jump to, until the next one begins. */
    public record Chapter(String title, Duration begin) {}
}
