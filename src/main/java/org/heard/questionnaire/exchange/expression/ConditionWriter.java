package org.heard.questionnaire.exchange.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;

/** Writes our conditions as another program reads them. */
public final class ConditionWriter {

    /** How a program says something about the answer to one question. */
    public interface Facts {

        /** This was chosen; of a matrix, a row and a choice. */
        String chosen(Question question, String value);

        /** Exactly this was answered. */
        String equal(Question question, String value);

        /** The words contain these. */
        String contains(Question question, String words);

        /** Nothing was answered. */
        String empty(Question question);

        /** The number compared with another. */
        String amount(Question question, String sign, String number);

        /** What stands between things that all hold, and between those of which one holds. */
        String and();

        /** @see #and() */
        String or();

        /** The opposite of what stands in the brackets. */
        String not(String condition);

        /** It never holds. */
        String never();
    }

    private final Function<String, Optional<Question>> questions;
    private final Facts facts;

    /**
     * @param questions the questionnaire's, by name
     * @param facts how the other program says things
     */
    public ConditionWriter(Function<String, Optional<Question>> questions, Facts facts) {
        this.questions = questions;
        this.facts = facts;
    }

    /**
     * The condition; an empty text for one that always holds.
     *
     * @throws NotUnderstood if it is about a question that is not there
     */
    public String write(Condition condition) {
        return condition.isAlways() ? "" : written(condition);
    }

    private String written(Condition condition) {
        List<Condition> parts = condition.parts();
        return switch (condition.kind()) {
            case AND -> atLeast(parts).orElseGet(() -> joined(parts, facts.and(), facts.not(facts.never())));
            case OR -> joined(parts, facts.or(), facts.never());
            case NOT -> facts.not(joined(parts, facts.or(), facts.never()));
            default -> leaf(condition);
        };
    }

    private String joined(List<Condition> parts, String with, String none) {
        if (parts.isEmpty()) {
            return none;
        }
        return parts.size() == 1
                ? written(parts.getFirst())
                : parts.stream()
                        .map(part -> bracketed(written(part), part))
                        .collect(Collectors.joining(" " + with + " "));
    }

    private static String bracketed(String text, Condition part) {
        boolean several = part.kind() == Kind.AND || part.kind() == Kind.OR;
        return several ? "(" + text + ")" : text;
    }

    // answered, and not less: at least
    private Optional<String> atLeast(List<Condition> parts) {
        if (parts.size() != 2
                || parts.stream()
                        .anyMatch(
                                part -> part.kind() != Kind.NOT || part.parts().size() != 1)) {
            return Optional.empty();
        }
        Condition first = parts.getFirst().parts().getFirst();
        Condition second = parts.getLast().parts().getFirst();
        boolean amounts = second.kind() == Kind.LESS_THAN || second.kind() == Kind.MORE_THAN;
        if (first.kind() != Kind.EMPTY || !amounts || !first.question().equals(second.question())) {
            return Optional.empty();
        }
        String sign = second.kind() == Kind.LESS_THAN ? ">=" : "<=";
        return Optional.of(facts.amount(question(second), sign, number(second)));
    }

    private String leaf(Condition leaf) {
        Question question = question(leaf);
        return switch (leaf.kind()) {
            case EMPTY -> facts.empty(question);
            case MORE_THAN -> facts.amount(question, ">", number(leaf));
            case LESS_THAN -> facts.amount(question, "<", number(leaf));
            case EQUALS -> values(leaf, value -> facts.equal(question, value));
            case CONTAINS ->
                values(
                        leaf,
                        value -> question.type().isChosen()
                                ? facts.chosen(question, value)
                                : facts.contains(question, value));
            case ANY_OF ->
                values(
                        leaf,
                        value -> question.type().isChosen()
                                ? facts.chosen(question, value)
                                : facts.equal(question, value));
            case AND, OR, NOT -> throw new IllegalStateException("Made of parts");
        };
    }

    private String values(Condition leaf, Function<String, String> fact) {
        if (leaf.values().isEmpty()) {
            return facts.never();
        }
        var facts = new ArrayList<String>();
        leaf.values().forEach(value -> facts.add(fact.apply(value)));
        String or = " " + this.facts.or() + " ";
        return facts.size() == 1 ? facts.getFirst() : "(" + String.join(or, facts) + ")";
    }

    private Question question(Condition leaf) {
        return questions.apply(leaf.question()).orElseThrow(() -> new NotUnderstood("unknown", leaf.question()));
    }

    private static String number(Condition leaf) {
        return leaf.values().stream()
                .map(value -> value.replace(",", "").strip())
                .filter(value -> value.matches("-?\\d+(\\.\\d+)?"))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("order", String.join(", ", leaf.values())));
    }

    /** The row of a matrix that a value names, empty where it names none. */
    public static String row(String value) {
        int cell = value.indexOf(Answer.CELL);
        return cell < 0 ? "" : value.substring(0, cell);
    }

    /** The choice that a value names, of a matrix without the row. */
    public static String choice(String value) {
        return value.substring(value.indexOf(Answer.CELL) + 1);
    }
}
