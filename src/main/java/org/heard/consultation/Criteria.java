package org.heard.consultation;

import java.util.Optional;

/**
 * What someone looks for.
 *
 * @param words words that have to occur, in any language
 * @param status where it stands
 * @param topic what it is about
 * @param area the code of the area that it concerns; those that concern everywhere are found too
 * @param audience whom it is for; those for everyone are found too
 * @param level how much influence it gives
 * @param wayIn a way to answer that it has to offer
 * @param page which page of the results, from 1
 */
public record Criteria(
        String words,
        Optional<Status> status,
        Optional<Topic> topic,
        Optional<String> area,
        Optional<Audience> audience,
        Optional<Level> level,
        Optional<WayIn> wayIn,
        int page) {

    /** Everything that is public, from the first page. */
    public static Criteria everything() {
        return new Criteria(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** The same with this status alone. */
    public Criteria with(Status only) {
        return new Criteria(words, Optional.of(only), topic, area, audience, level, wayIn, page);
    }

    /** Whether anything narrows the search. */
    public boolean isNarrow() {
        return !words.isBlank()
                || status.isPresent()
                || topic.isPresent()
                || area.isPresent()
                || audience.isPresent()
                || level.isPresent()
                || wayIn.isPresent();
    }
}
