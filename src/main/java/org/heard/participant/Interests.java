package org.heard.participant;

import java.util.Collections;
import java.util.Set;
import org.heard.consultation.Audience;
import org.heard.consultation.Topic;

/**
 * What a person wants to hear about. Nothing chosen means everything, so that nobody misses what concerns her because
 * she skipped a question.
 *
 * @param topics subjects
 * @param areas codes of areas, as the organisation lists them
 * @param audiences who she is, in the words that consultations say whom they are for
 */
public record Interests(Set<Topic> topics, Set<String> areas, Set<Audience> audiences) {

    /** Interested in everything. */
    public static Interests everything() {
        return new Interests(Set.of(), Set.of(), Set.of());
    }

    /**
     * Whether something on these topics, in these areas, for these audiences concerns her. What names no topic, area or
     * audience is for everyone.
     */
    public boolean match(Set<Topic> about, Set<String> where, Set<Audience> forWhom) {
        boolean forAll = forWhom.contains(Audience.EVERYONE);
        return meet(topics, about) && meet(areas, where) && (forAll || meet(audiences, forWhom));
    }

    private static <T> boolean meet(Set<T> wanted, Set<T> offered) {
        return wanted.isEmpty() || offered.isEmpty() || !Collections.disjoint(wanted, offered);
    }
}
