package org.heard.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.html.form.Amount;

/**
 * When a page or a question is asked: something about answers that were given before. It reads what counts of them; a
 * question that was itself not asked has no answer.
 *
 * @param kind what has to hold
 * @param question the name of the question that it looks at, empty where it is made of parts
 * @param values the choices, words or amounts that it compares with
 * @param parts the conditions that it is made of
 */
public record Condition(Kind kind, String question, List<String> values, List<Condition> parts) {

    /** How deep conditions may stand in each other. */
    public static final int DEEPEST = 8;

    /** What has to hold. Kinds are only ever added: stored questionnaires name them. */
    public enum Kind {
        /** Exactly this was answered: the one choice, or the words, whatever their case. */
        EQUALS,
        /** This choice is among those made, or the words contain these. */
        CONTAINS,
        /** One of several choices was made. */
        ANY_OF,
        /** Nothing was answered. */
        EMPTY,
        /** The number is larger than this one. */
        MORE_THAN,
        /** The number is smaller than this one. */
        LESS_THAN,
        /** All parts hold. */
        AND,
        /** At least one part holds. */
        OR,
        /** The part does not hold. */
        NOT;

        /** Whether it is made of other conditions. */
        public boolean isMadeOfParts() {
            return this == AND || this == OR || this == NOT;
        }

        /** Whether it compares with values. */
        public boolean comparesWithValues() {
            return !isMadeOfParts() && this != EMPTY;
        }

        /** Whether it compares amounts. */
        boolean isAmount() {
            return this == MORE_THAN || this == LESS_THAN;
        }

        /** The message key of its name. */
        public String key() {
            return "questionnaire.condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    // what a stored condition lacks takes its usual value
    public Condition {
        kind = kind == null ? Kind.AND : kind;
        question = question == null ? "" : question;
        values = values == null ? List.of() : List.copyOf(values);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** It holds whatever was answered. */
    public static Condition always() {
        return new Condition(Kind.AND, "", List.of(), List.of());
    }

    /** Something about the answer to one question. */
    public static Condition of(String question, Kind kind, String... values) {
        return new Condition(kind, question, List.of(values), List.of());
    }

    /** All of these. */
    public static Condition all(Condition... parts) {
        return new Condition(Kind.AND, "", List.of(), List.of(parts));
    }

    /** At least one of these. */
    public static Condition any(Condition... parts) {
        return new Condition(Kind.OR, "", List.of(), List.of(parts));
    }

    /** The opposite of this. */
    public static Condition not(Condition part) {
        return new Condition(Kind.NOT, "", List.of(), List.of(part));
    }

    /** Whether it asks for nothing. */
    @JsonIgnore
    public boolean isAlways() {
        return kind == Kind.AND && parts.isEmpty();
    }

    /** Whether it holds, given what counts of the answer to each question. */
    public boolean holds(Function<String, Answer> answers) {
        return switch (kind) {
            case AND -> parts.stream().allMatch(part -> part.holds(answers));
            case OR -> parts.stream().anyMatch(part -> part.holds(answers));
            case NOT -> parts.stream().noneMatch(part -> part.holds(answers));
            default -> holds(answers.apply(question));
        };
    }

    private boolean holds(Answer answer) {
        return switch (kind) {
            case EMPTY -> answer.isNone();
            case EQUALS ->
                values.stream()
                        .anyMatch(value -> answer.chosen().equals(List.of(value))
                                || answer.chosen().isEmpty() && same(answer.text(), value));
            case CONTAINS ->
                values.stream()
                        .anyMatch(value -> answer.chosen().contains(value)
                                || folded(answer.text()).contains(folded(value)));
            case ANY_OF ->
                values.stream().anyMatch(value -> answer.chosen().contains(value) || same(answer.text(), value));
            case MORE_THAN -> compared(answer) > 0;
            case LESS_THAN -> compared(answer) < 0;
            case AND, OR, NOT -> throw new IllegalStateException("Made of parts");
        };
    }

    // 0 also where there is nothing to compare
    private int compared(Answer answer) {
        String said = answer.chosen().size() == 1 ? answer.chosen().getFirst() : answer.text();
        return values.stream()
                .findFirst()
                .flatMap(value -> Amount.of(value))
                .flatMap(limit -> Amount.of(said).map(amount -> amount.compareTo(limit)))
                .orElse(0);
    }

    private static boolean same(String text, String value) {
        return !text.isBlank() && folded(text).equals(folded(value));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The conditions about one question each that it is made of; itself if it is one. */
    public Stream<Condition> leaves() {
        return kind.isMadeOfParts() ? parts.stream().flatMap(Condition::leaves) : Stream.of(this);
    }

    /** The names of all questions that it looks at. */
    public Set<String> looksAt() {
        var names = new LinkedHashSet<String>();
        leaves().forEach(leaf -> names.add(leaf.question()));
        return names;
    }

    /** How deep its parts stand in each other; 1 for a condition about one question. */
    public int depth() {
        return 1 + parts.stream().mapToInt(Condition::depth).max().orElse(0);
    }
}
