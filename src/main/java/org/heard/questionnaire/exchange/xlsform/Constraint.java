package org.heard.questionnaire.exchange.xlsform;

import java.math.BigDecimal;
import java.util.List;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.expression.Expression;
import org.heard.questionnaire.exchange.expression.Expression.Call;
import org.heard.questionnaire.exchange.expression.Expression.Comparison;
import org.heard.questionnaire.exchange.expression.Expression.Junction;
import org.heard.questionnaire.exchange.expression.Expression.Not;
import org.heard.questionnaire.exchange.expression.Expression.Self;
import org.heard.questionnaire.exchange.expression.ExpressionParser;
import org.heard.questionnaire.exchange.expression.NotUnderstood;
import org.heard.questionnaire.exchange.expression.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What an answer may be, as XLSForm says it ({@code . >= 0 and . <= 120}, {@code count-selected(.) <= 3}), as our limits
 * (https://xlsform.org/en/#constraints).
 */
final class Constraint {

    private final String text;
    private final String place;
    private final Notes notes;
    private final Question question;
    private int fewest;
    private int most;
    private @Nullable BigDecimal smallest;
    private @Nullable BigDecimal largest;
    private int maxLength;

    private Constraint(Question question, String text, String place, Notes notes) {
        this.question = question;
        this.text = text;
        this.place = place;
        this.notes = notes;
        this.fewest = question.limits().fewest();
        this.most = question.limits().most();
        this.smallest = question.limits().smallest();
        this.largest = question.limits().largest();
        this.maxLength = question.maxLength();
    }

    /** The question with the limits of its constraint; what they cannot say is told. */
    static Question on(Question question, String text, String place, Notes notes) {
        if (text.isBlank()) {
            return question;
        }
        var constraint = new Constraint(question, text, place, notes);
        try {
            constraint.read(ExpressionParser.parse(text, Syntax.XPATH));
        } catch (NotUnderstood refused) {
            notes.lostLimit(place, text, refused);
        }
        return constraint.limited();
    }

    private Question limited() {
        return question.edit()
                .limits(new Limits(
                        fewest, most, smallest, largest, question.limits().decimals()))
                .maxLength(maxLength)
                .done();
    }

    private void read(Expression expression) {
        if (expression instanceof Junction(boolean all, List<Expression> parts) && all) {
            parts.forEach(this::read);
            return;
        }
        try {
            part(expression);
        } catch (NotUnderstood refused) {
            notes.lostLimit(place, text, refused);
        }
    }

    private void part(Expression expression) {
        switch (expression) {
            case Comparison comparison -> compared(comparison);
            case Junction(boolean all, List<Expression> parts)
            when !all -> {
                // whoever takes a way out need not keep to the limits
                List<Expression> limits =
                        parts.stream().filter(part -> !isWayOut(part)).toList();
                if (limits.size() != 1) {
                    throw new NotUnderstood("or", "");
                }
                read(limits.getFirst());
            }
            case Not(Expression part) when isAlone(part) -> {
                // "none of these" and the like stand alone in Heard too
            }
            default -> throw new NotUnderstood("constraint", "");
        }
    }

    private static boolean isWayOut(Expression part) {
        return part instanceof Call(String name, List<Expression> given)
                && name.equals("selected")
                && given.size() == 2
                && given.getLast() instanceof Expression.Words(String way)
                && way.startsWith("_");
    }

    private static boolean isAlone(Expression part) {
        return part instanceof Junction(boolean all, List<Expression> parts)
                && all
                && parts.size() == 2
                && isWayOut(parts.getFirst())
                && parts.getFirst() instanceof Call(String name, List<Expression> given)
                && !given.getLast().equals(new Expression.Words(Answer.SOMETHING_ELSE));
    }

    private void compared(Comparison comparison) {
        boolean turned = comparison.left() instanceof Expression.Number;
        Expression left = turned ? comparison.right() : comparison.left();
        Expression right = turned ? comparison.left() : comparison.right();
        Expression.Relation relation = comparison.relation();
        if (!(right instanceof Expression.Number(String digits))) {
            throw new NotUnderstood("constraint", "");
        }
        var limit = new BigDecimal(digits);
        String less = turned ? "more" : "less";
        String more = turned ? "less" : "more";
        switch (relation) {
            case LESS -> bound(left, less, limit, true);
            case AT_MOST -> bound(left, less, limit, false);
            case MORE -> bound(left, more, limit, true);
            case AT_LEAST -> bound(left, more, limit, false);
            case EQUAL -> {
                bound(left, "less", limit, false);
                bound(left, "more", limit, false);
            }
            case UNEQUAL -> throw new NotUnderstood("constraint", "");
        }
    }

    private void bound(Expression left, String side, BigDecimal limit, boolean strictly) {
        boolean upper = side.equals("less");
        if (left instanceof Self && question.type() == QuestionType.NUMBER) {
            number(upper, limit, strictly);
        } else if (left instanceof Call(String name, List<Expression> given) && given.equals(List.of(new Self()))) {
            int whole = limit.intValue() + (strictly ? upper ? -1 : 1 : 0);
            measured(name, upper, Math.max(0, whole));
        } else {
            throw new NotUnderstood("constraint", "");
        }
    }

    private void number(boolean upper, BigDecimal limit, boolean strictly) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(question.limits().decimals());
        BigDecimal bound = !strictly ? limit : upper ? limit.subtract(step) : limit.add(step);
        if (upper) {
            largest = largest == null ? bound : largest.min(bound);
        } else {
            smallest = smallest == null ? bound : smallest.max(bound);
        }
    }

    private void measured(String name, boolean upper, int limit) {
        boolean counts = name.equals("count-selected") && question.type() == QuestionType.SEVERAL_CHOICES;
        boolean length = name.equals("string-length") && question.type().isWords();
        if (counts && upper) {
            most = limit;
        } else if (counts) {
            fewest = limit;
        } else if (length && upper && limit > 0) {
            maxLength = Math.min(limit, Question.LONG);
        } else {
            throw new NotUnderstood("constraint", "");
        }
    }
}
