package org.heard.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.heard.consultation.WayIn;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an outcome says, in every language that it has (A2).
 *
 * @param summary what was decided, in a few plain sentences
 * @param tookPart how many people took part, by way in
 * @param pairs what people said and what was done about it, line by line
 * @param report what was decided at length, in Markdown; empty where the pairs say it all
 * @param next what happens next and by when
 * @param thanks a word of thanks to everyone who took part (A6)
 * @param updates what has happened since it was first published, oldest first (A4)
 */
public record OutcomeText(
        Translated summary,
        Map<WayIn, Integer> tookPart,
        List<Pair> pairs,
        Translated report,
        Translated next,
        Translated thanks,
        List<Update> updates) {

    /** What became of something that people said. */
    public enum Kind {
        DID,
        WILL_DO,
        COULD_NOT;

        /** The message key of its heading: "We did". */
        public String key() {
            return "outcome.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far a promise is (A4). */
    public enum Progress {
        PROMISED,
        UNDER_WAY,
        DONE,
        CHANGED;

        /** The message key of the word for it. */
        public String key() {
            return "outcome.progress." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that people said, and what was done about it.
     *
     * @param id tells it from the others
     * @param heading what it is about, in a few words
     * @param said what people said
     * @param people how many said something like it, 0 where nobody counted
     * @param kind what became of it
     * @param did what was done or will be; where it could not be done, why not
     * @param progress how far it is; of no meaning where it could not be done
     * @param date the day it was done, is due, or was decided
     */
    public record Pair(
            UUID id,
            Translated heading,
            Translated said,
            int people,
            Kind kind,
            Translated did,
            Progress progress,
            @Nullable LocalDate date) {

        /** An empty line to be filled in. */
        public static Pair empty() {
            Translated none = Translated.empty();
            return new Pair(UUID.randomUUID(), none, none, 0, Kind.DID, none, Progress.DONE, null);
        }

        /** Whether it was promised for a day that has passed. */
        public boolean isLate(LocalDate today) {
            boolean open = kind == Kind.WILL_DO && progress != Progress.DONE;
            return open && date != null && date.isBefore(today);
        }
    }

    /** Something that happened since. */
    public record Update(Instant at, Translated words) {}

    /** Nothing said yet. */
    public static OutcomeText empty() {
        Translated none = Translated.empty();
        return new OutcomeText(none, Map.of(), List.of(), none, none, none, List.of());
    }

    /** How many people took part, whichever way in. */
    public int people() {
        return tookPart.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same with another report in one language. */
    OutcomeText withReport(Locale language, String words) {
        return new OutcomeText(summary, tookPart, pairs, report.with(language, words), next, thanks, updates);
    }

    /** The same with one more update. */
    OutcomeText with(Update update) {
        var more = new ArrayList<>(updates);
        more.add(update);
        return new OutcomeText(summary, tookPart, pairs, report, next, thanks, List.copyOf(more));
    }
}
