package org.heard.participant;

import java.util.Set;

/**
 * What a person needs to take part.
 *
 * @param codes of {@link AccessNeeds}
 * @param words whatever else, in her own words
 */
public record Needs(Set<String> codes, String words) {

    /** The longest text in own words. */
    public static final int MAX_WORDS = 2000;

    /** No need named. */
    public static Needs none() {
        return new Needs(Set.of(), "");
    }

    public boolean isEmpty() {
        return codes.isEmpty() && words.isEmpty();
    }
}
