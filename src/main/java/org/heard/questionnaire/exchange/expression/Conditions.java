package org.heard.questionnaire.exchange.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.expression.Expression.Relation;

/** Puts conditions together as a person would have written them: flat, and without what always or never holds. */
public final class Conditions {

    private Conditions() {}

    /** It never holds. */
    static Condition never() {
        return Condition.any();
    }

    /** Whether it never holds, whatever was answered. */
    public static boolean isNever(Condition condition) {
        return condition.kind() == Kind.OR && condition.parts().isEmpty();
    }

    static Condition constant(boolean holds) {
        return holds ? Condition.always() : never();
    }

    /** All of these hold. */
    public static Condition all(List<Condition> parts) {
        if (parts.stream().anyMatch(Conditions::isNever)) {
            return never();
        }
        List<Condition> all = parts.stream()
                .flatMap(part -> part.kind() == Kind.AND ? part.parts().stream() : Stream.of(part))
                .distinct()
                .toList();
        List<Condition> flat =
                all.stream().filter(part -> !isSaidAlready(part, all)).toList();
        return flat.size() == 1 ? flat.getFirst() : new Condition(Kind.AND, "", List.of(), flat);
    }

    // whatever is compared has been answered
    private static boolean isSaidAlready(Condition part, List<Condition> all) {
        boolean answered = part.kind() == Kind.NOT
                && part.parts().size() == 1
                && part.parts().getFirst().kind() == Kind.EMPTY;
        return answered
                && all.stream()
                        .anyMatch(other -> other.kind().comparesWithValues()
                                && other.question()
                                        .equals(part.parts().getFirst().question()));
    }

    /** At least one of these holds; choices of one question come together. */
    static Condition any(List<Condition> parts) {
        if (parts.stream().anyMatch(Condition::isAlways)) {
            return Condition.always();
        }
        var flat = new ArrayList<Condition>();
        parts.stream()
                .flatMap(part -> part.kind() == Kind.OR ? part.parts().stream() : Stream.of(part))
                .forEach(part -> add(flat, part));
        return flat.size() == 1 ? flat.getFirst() : new Condition(Kind.OR, "", List.of(), flat);
    }

    private static void add(List<Condition> flat, Condition part) {
        for (int i = 0; i < flat.size(); i++) {
            Condition known = flat.get(i);
            if (part.kind() == Kind.ANY_OF
                    && known.kind() == Kind.ANY_OF
                    && known.question().equals(part.question())) {
                var values = new LinkedHashSet<>(known.values());
                values.addAll(part.values());
                flat.set(i, Condition.of(known.question(), Kind.ANY_OF, values.toArray(String[]::new)));
                return;
            }
        }
        if (!flat.contains(part)) {
            flat.add(part);
        }
    }

    static Condition not(Condition part) {
        if (part.isAlways()) {
            return never();
        }
        if (isNever(part)) {
            return Condition.always();
        }
        boolean twice = part.kind() == Kind.NOT && part.parts().size() == 1;
        return twice ? part.parts().getFirst() : Condition.not(part);
    }

    /** An answered number compared with a limit; nothing answered never fits. */
    static Condition amount(Question question, Relation relation, BigDecimal limit) {
        String key = question.key();
        boolean whole = question.type() == QuestionType.ZERO_TO_TEN
                || question.type() == QuestionType.NUMBER && question.limits().decimals() == 0;
        return switch (relation) {
            case MORE -> Condition.of(key, Kind.MORE_THAN, plain(limit));
            case LESS -> Condition.of(key, Kind.LESS_THAN, plain(limit));
            case AT_LEAST ->
                whole
                        ? Condition.of(
                                key,
                                Kind.MORE_THAN,
                                plain(limit.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)))
                        : answeredAndNot(Condition.of(key, Kind.LESS_THAN, plain(limit)));
            case AT_MOST ->
                whole
                        ? Condition.of(
                                key,
                                Kind.LESS_THAN,
                                plain(limit.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)))
                        : answeredAndNot(Condition.of(key, Kind.MORE_THAN, plain(limit)));
            case EQUAL -> Condition.of(key, Kind.EQUALS, plain(limit));
            case UNEQUAL -> Condition.not(Condition.of(key, Kind.EQUALS, plain(limit)));
        };
    }

    private static Condition answeredAndNot(Condition beyond) {
        return Condition.all(Condition.not(Condition.of(beyond.question(), Kind.EMPTY)), Condition.not(beyond));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
