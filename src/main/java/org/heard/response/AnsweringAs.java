package org.heard.response;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * As whom a person answers. Everything may be left out: nobody has to say who she is (T5).
 *
 * @param capacity for herself, for somebody else, for an organisation…, or not said
 * @param organisation the organisation's or group's name
 * @param people for how many people the organisation speaks, in the person's own words
 * @param speaking what more was said, as far as it can be said in this capacity
 */
public record AnsweringAs(@Nullable Capacity capacity, String organisation, String people, Speaking speaking) {

    /** How long the organisation's name may be. */
    public static final int ORGANISATION_LENGTH = 200;
    /** How long the words about the number of people may be. */
    public static final int PEOPLE_LENGTH = 100;

    /** What is said about an organisation counts only for one. */
    public AnsweringAs {
        boolean forOne = capacity == Capacity.ORGANISATION;
        organisation = forOne && organisation != null ? organisation : "";
        people = forOne && people != null ? people : "";
        speaking = speaking == null ? Speaking.nothing() : speaking.in(capacity);
    }

    /** Nothing said. */
    public static AnsweringAs unsaid() {
        return new AnsweringAs(null, "", "", Speaking.nothing());
    }

    /** In a capacity of which nothing more needs to be said. */
    public static AnsweringAs of(Capacity capacity) {
        return new AnsweringAs(capacity, "", "", Speaking.nothing());
    }

    /** For an organisation or group of so many. */
    public static AnsweringAs forOrganisation(String name, String people) {
        return new AnsweringAs(Capacity.ORGANISATION, name, people, Speaking.nothing());
    }

    /** The capacity, if it was said. */
    public Optional<Capacity> said() {
        return Optional.ofNullable(capacity);
    }

    /** Whether more can be said about it. */
    public boolean asksMore() {
        return capacity != null && capacity.asksMore();
    }

    /** Whether this can be said about it. */
    public boolean asks(Capacity.Detail detail) {
        return capacity != null && capacity.asks(detail);
    }
}
