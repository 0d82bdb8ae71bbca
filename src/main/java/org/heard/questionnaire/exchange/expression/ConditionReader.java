package org.heard.questionnaire.exchange.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.expression.Expression.Call;
import org.heard.questionnaire.exchange.expression.Expression.Comparison;
import org.heard.questionnaire.exchange.expression.Expression.Junction;
import org.heard.questionnaire.exchange.expression.Expression.Not;
import org.heard.questionnaire.exchange.expression.Expression.Reference;
import org.heard.questionnaire.exchange.expression.Expression.Relation;

/**
 * Writes another program's condition as ours. What cannot be written is told; the condition then asks rather too many people
 * than too few: one of several things that all have to hold is left out, of anything else the whole.
 */
public final class ConditionReader {

    private final Function<String, Optional<Operand>> names;

    /** @param names what the names in the file stand for */
    public ConditionReader(Function<String, Optional<Operand>> names) {
        this.names = names;
    }

    /**
     * The condition, as far as Heard can have it.
     *
     * @param missed is told each part that it cannot have
     */
    public Condition read(String text, Syntax syntax, Consumer<NotUnderstood> missed) {
        try {
            return top(ExpressionParser.parse(text, syntax), missed);
        } catch (NotUnderstood refused) {
            missed.accept(refused);
            return Condition.always();
        }
    }

    private Condition top(Expression expression, Consumer<NotUnderstood> missed) {
        if (expression instanceof Junction(boolean all, List<Expression> parts) && all) {
            return Conditions.all(parts.stream().map(part -> top(part, missed)).toList());
        }
        try {
            Condition whole = condition(expression);
            if (whole.depth() > Condition.DEEPEST) {
                throw new NotUnderstood("deep", "");
            }
            return whole;
        } catch (NotUnderstood refused) {
            missed.accept(refused);
            return Condition.always();
        }
    }

    private Condition condition(Expression expression) {
        return switch (expression) {
            case Junction(boolean all, List<Expression> parts) -> {
                List<Condition> read = parts.stream().map(this::condition).toList();
                yield all ? Conditions.all(read) : Conditions.any(read);
            }
            case Not(Expression part) -> Conditions.not(condition(part));
            case Comparison comparison -> compared(comparison);
            case Call call -> called(call);
            case Reference(String name) -> Condition.not(known(name).empty());
            case Expression.Number(String digits) -> Conditions.constant(new BigDecimal(digits).signum() != 0);
            case Expression.Words(String text) -> Conditions.constant(!text.isEmpty());
            case Expression.Self self -> throw new NotUnderstood("self", ".");
        };
    }

    private Condition compared(Comparison comparison) {
        if (isLiteral(comparison.left()) && !isLiteral(comparison.right())) {
            return compared(new Comparison(comparison.relation().turned(), comparison.right(), comparison.left()));
        }
        Relation relation = comparison.relation();
        Expression left = unwrapped(comparison.left());
        if (isLiteral(left)) {
            return constants(relation, literal(left), comparison.right());
        }
        if (left instanceof Call call) {
            return measured(call, relation, comparison.right());
        }
        if (!(left instanceof Reference(String name))) {
            throw new NotUnderstood("comparison", "");
        }
        if (!isLiteral(comparison.right())) {
            throw new NotUnderstood("both-answers", name);
        }
        return compared(known(name), relation, literal(comparison.right()));
    }

    private static Condition constants(Relation relation, String left, Expression right) {
        String other = literal(right);
        try {
            return Conditions.constant(relation.holds(new BigDecimal(left).compareTo(new BigDecimal(other))));
        } catch (NumberFormatException words) {
            return Conditions.constant(relation.holds(left.compareTo(other)));
        }
    }

    private Condition compared(Operand operand, Relation relation, String value) {
        if (relation == Relation.UNEQUAL) {
            return Conditions.not(compared(operand, Relation.EQUAL, value));
        }
        if (!operand.option().isEmpty()) {
            return ticked(operand, relation, value);
        }
        if (relation == Relation.EQUAL) {
            return equal(operand, value);
        }
        return amounts(operand, relation, value);
    }

    private static Condition ticked(Operand operand, Relation relation, String value) {
        boolean yes = List.of("Y", "1", "true").contains(value);
        boolean no = List.of("", "N", "0", "false").contains(value);
        if (relation != Relation.EQUAL || !yes && !no) {
            throw new NotUnderstood("comparison", value);
        }
        return yes ? operand.chosen(List.of(operand.option())) : operand.empty();
    }

    private static Condition equal(Operand operand, String value) {
        if (value.isEmpty()) {
            return operand.empty();
        }
        if (operand.question().type() == QuestionType.NUMBER && !operand.isChosen()) {
            return Conditions.amount(operand.question(), Relation.EQUAL, number(value));
        }
        if (!operand.isChosen()) {
            return Condition.of(operand.question().key(), Kind.EQUALS, value);
        }
        return operand.isChosenOnce()
                ? operand.chosen(List.of(operand.value(value)))
                : Condition.of(operand.question().key(), Kind.EQUALS, operand.value(value));
    }

    private static Condition amounts(Operand operand, Relation relation, String value) {
        BigDecimal limit = number(value);
        if (operand.isAmount()) {
            return Conditions.amount(operand.question(), relation, limit);
        }
        if (operand.isChosen() && operand.isChosenOnce()) {
            return operand.chosen(operand.codes().entrySet().stream()
                    .filter(code -> code.getKey().matches("-?\\d{1,9}(\\.\\d+)?"))
                    .filter(code -> relation.holds(new BigDecimal(code.getKey()).compareTo(limit)))
                    .map(java.util.Map.Entry::getValue)
                    .sorted()
                    .toList());
        }
        if (operand.question().type() == QuestionType.SHORT_TEXT) {
            return Conditions.amount(operand.question(), relation, limit);
        }
        throw new NotUnderstood("order", operand.question().key());
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException noNumber) {
            throw new NotUnderstood("order", value);
        }
    }

    private Condition called(Call call) {
        List<Expression> given = call.given();
        String name = call.name().toLowerCase(Locale.ROOT);
        if (given.isEmpty() && (name.equals("true") || name.equals("false"))) {
            return Conditions.constant(name.equals("true"));
        }
        if (given.size() == 1 && given.getFirst() instanceof Reference(String reference)) {
            switch (name) {
                case "is_empty", "empty" -> {
                    return known(reference).empty();
                }
                case "boolean", "string", "number", "intval", "floatval", "trim", "count-selected", "string-length" -> {
                    return Condition.not(known(reference).empty());
                }
                default -> throw new NotUnderstood("function", call.name());
            }
        }
        if (given.size() == 1 && (name.equals("boolean") || name.equals("string"))) {
            return condition(given.getFirst());
        }
        if (given.size() == 2) {
            return paired(name, given.getFirst(), given.getLast());
        }
        throw new NotUnderstood("function", call.name());
    }

    private Condition paired(String name, Expression first, Expression second) {
        Expression asked = name.equals("regexmatch") ? second : first;
        Expression with = name.equals("regexmatch") ? first : second;
        if (!(unwrapped(asked) instanceof Reference(String reference)) || !isLiteral(with)) {
            throw new NotUnderstood("function", name);
        }
        Operand operand = known(reference);
        String value = literal(with);
        switch (name) {
            case "selected" -> {
                return operand.chosen(List.of(operand.value(value)));
            }
            case "contains" -> {
                return words(operand, Kind.CONTAINS, value, name);
            }
            case "regexmatch" -> {
                String plain = SearchedWords.of(value).orElseThrow(() -> new NotUnderstood("pattern", value));
                return words(operand, Kind.CONTAINS, plain, name);
            }
            default -> throw new NotUnderstood("function", name);
        }
    }

    private static Condition words(Operand operand, Kind kind, String value, String name) {
        if (operand.isChosen()) {
            throw new NotUnderstood("function", name);
        }
        return Condition.of(operand.question().key(), kind, value);
    }

    /** How many were chosen, or how long the words are: only whether there is anything at all can be asked here. */
    private Condition measured(Call call, Relation relation, Expression right) {
        boolean counts = List.of("count-selected", "string-length", "count", "strlen", "coalesce")
                .contains(call.name().toLowerCase(Locale.ROOT));
        if (!counts || call.given().isEmpty() || !(call.given().getFirst() instanceof Reference(String name))) {
            throw new NotUnderstood("function", call.name());
        }
        Operand operand = known(name);
        String limit = isLiteral(right) ? literal(right) : "";
        if (call.name().equals("coalesce")) {
            return compared(operand, relation, limit);
        }
        boolean none = limit.equals("0") && (relation == Relation.EQUAL || relation == Relation.AT_MOST)
                || limit.equals("1") && relation == Relation.LESS;
        boolean some = limit.equals("0") && (relation == Relation.UNEQUAL || relation == Relation.MORE)
                || limit.equals("1") && relation == Relation.AT_LEAST;
        if (!none && !some) {
            throw new NotUnderstood("count", call.name());
        }
        return none ? operand.empty() : Condition.not(operand.empty());
    }

    private static Expression unwrapped(Expression expression) {
        boolean plain = expression instanceof Call(String name, List<Expression> given)
                && given.size() == 1
                && List.of("number", "int", "string", "intval", "floatval", "trim", "strtolower", "normalize-space")
                        .contains(name.toLowerCase(Locale.ROOT));
        return plain ? unwrapped(((Call) expression).given().getFirst()) : expression;
    }

    /** What a name in the file stands for. */
    public Optional<Operand> operand(String name) {
        return names.apply(name);
    }

    private Operand known(String name) {
        return names.apply(name).orElseThrow(() -> new NotUnderstood("unknown", name));
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Expression.Words || expression instanceof Expression.Number;
    }

    private static String literal(Expression expression) {
        return switch (expression) {
            case Expression.Words(String text) -> text.strip();
            case Expression.Number(String digits) -> new BigDecimal(digits).toPlainString();
            default -> throw new NotUnderstood("comparison", "");
        };
    }
}
