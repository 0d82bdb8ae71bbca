package org.heard.response;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came to be somebody's: with which help, in whose words, on what ground, from how many. All of it may be
 * left out, nothing of it says who anyone is, and analysis can keep these apart (T4, T5).
 *
 * @param help what a helper did, in the order of the list
 * @param helper who helped
 * @param view whose understanding it is
 * @param basis on what ground somebody speaks for another person
 * @param gathered how an organisation or a group learned what its people think
 */
public record Speaking(
        List<Help> help,
        @Nullable Helper helper,
        @Nullable View view,
        @Nullable Basis basis,
        String gathered) {

    /** How long the words about gathering views may be. */
    public static final int GATHERED_LENGTH = 1000;

    private static final Speaking NOTHING = new Speaking(List.of(), null, null, null, "");

    // what was stored before it could be said is unsaid
    public Speaking {
        help = help == null ? List.of() : help.stream().distinct().sorted().toList();
        gathered = gathered == null ? "" : gathered;
    }

    /** Something of a list, with a name that people read. */
    public interface Named {

        /** The name of the constant, as every enum has it. */
        String name();

        /** Which list it belongs to. */
        String list();

        /** The message key of its name. */
        default String key() {
            return "response.speaking." + list() + "."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a helper did. */
    public enum Help implements Named {
        READ,
        WROTE,
        INTERPRETED,
        EXPLAINED;

        @Override
        public String list() {
            return "help";
        }
    }

    /** Who helped. */
    public enum Helper implements Named {
        FAMILY,
        WORKER,
        ADVOCATE,
        INTERPRETER,
        COUNCIL,
        OTHER;

        @Override
        public String list() {
            return "helper";
        }
    }

    /** Whose understanding of a person's view it is. */
    public enum View implements Named {
        /** As the person gave it, in words, signs or by what she chose. */
        GIVEN,
        /** As somebody who knows the person understands it. */
        UNDERSTOOD;

        @Override
        public String list() {
            return "view";
        }
    }

    /** On what ground somebody speaks for another person (Mental Capacity Act 2005, sections 4, 9 and 16). */
    public enum Basis implements Named {
        ASKED,
        BEST_INTERESTS,
        ATTORNEY,
        DEPUTY;

        @Override
        public String list() {
            return "basis";
        }
    }

    /** Nothing said. */
    public static Speaking nothing() {
        return NOTHING;
    }

    /** The part of it that can be said in a capacity. */
    Speaking in(@Nullable Capacity capacity) {
        if (capacity == null) {
            return NOTHING;
        }
        boolean helped = capacity.asks(Capacity.Detail.HELP);
        return new Speaking(
                helped ? help : List.of(),
                helped ? helper : null,
                capacity.asks(Capacity.Detail.VIEW) ? view : null,
                capacity.asks(Capacity.Detail.BASIS) ? basis : null,
                capacity.asks(Capacity.Detail.ORGANISATION) ? gathered : "");
    }

    /** Who helped, if it was said. */
    public Optional<Helper> helped() {
        return Optional.ofNullable(helper);
    }

    /** Whose understanding it is, if it was said. */
    public Optional<View> understanding() {
        return Optional.ofNullable(view);
    }

    /** On what ground, if it was said. */
    public Optional<Basis> ground() {
        return Optional.ofNullable(basis);
    }

    @Override
    public String toString() {
        // never a person's words in a log
        return "how somebody speaks";
    }
}
