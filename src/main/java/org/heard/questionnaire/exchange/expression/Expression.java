package org.heard.questionnaire.exchange.expression;

import java.util.List;

/** A condition of another program, taken apart. */
public sealed interface Expression {

    /** All parts, or one of them, have to hold. */
    record Junction(boolean all, List<Expression> parts) implements Expression {}

    /** The opposite. */
    record Not(Expression part) implements Expression {}

    /** Two things compared. */
    record Comparison(Relation relation, Expression left, Expression right) implements Expression {}

    /** A function with what it is given. */
    record Call(String name, List<Expression> given) implements Expression {}

    /** What was answered to something, by the name that the file gives it. */
    record Reference(String name) implements Expression {}

    /** The answer that a constraint is about. */
    record Self() implements Expression {}

    /** A text. */
    record Words(String text) implements Expression {}

    /** A number, as written. */
    record Number(String digits) implements Expression {}

    /** How two things are compared. */
    enum Relation {
        EQUAL,
        UNEQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST;

        /** The same with both sides changed over. */
        Relation turned() {
            return switch (this) {
                case EQUAL, UNEQUAL -> this;
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
            };
        }

        /** Whether it holds for what {@link Comparable#compareTo} says of both sides. */
        boolean holds(int compared) {
            return switch (this) {
                case EQUAL -> compared == 0;
                case UNEQUAL -> compared != 0;
                case LESS -> compared < 0;
                case AT_MOST -> compared <= 0;
                case MORE -> compared > 0;
                case AT_LEAST -> compared >= 0;
            };
        }
    }
}
