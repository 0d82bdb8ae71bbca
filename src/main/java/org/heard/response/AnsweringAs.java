package org.heard.response;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As whom a person answers. Everything may be left out: nobody has to say who she is (T5).
 *
 * @param capacity for herself, for somebody else, for an organisation, or not said
 * @param organisation the organisation's name
 * @param people for how many people the organisation speaks, in the person's own words
 */
public record AnsweringAs(@Nullable Capacity capacity, String organisation, String people) {

    /** How long the organisation's name may be. */
    public static final int ORGANISATION_LENGTH = 200;
    /** How long the words about the number of people may be. */
    public static final int PEOPLE_LENGTH = 100;

    /** What is said about an organisation counts only for one. */
    public AnsweringAs {
        boolean forOne = capacity == Capacity.ORGANISATION;
        organisation = forOne && organisation != null ? organisation : "";
        people = forOne && people != null ? people : "";
    }

    /** Nothing said. */
    public static AnsweringAs unsaid() {
        return new AnsweringAs(null, "", "");
    }

    /** In a capacity of which nothing more needs to be said. */
    public static AnsweringAs of(Capacity capacity) {
        return new AnsweringAs(capacity, "", "");
    }

    /** The capacity, if it was said. */
    public Optional<Capacity> said() {
        return Optional.ofNullable(capacity);
    }
}
