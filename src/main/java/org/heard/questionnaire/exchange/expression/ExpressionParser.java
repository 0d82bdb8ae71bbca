package org.heard.questionnaire.exchange.expression;

import java.util.ArrayList;
import java.util.List;
import org.heard.questionnaire.exchange.expression.Expression.Call;
import org.heard.questionnaire.exchange.expression.Expression.Comparison;
import org.heard.questionnaire.exchange.expression.Expression.Junction;
import org.heard.questionnaire.exchange.expression.Expression.Not;
import org.heard.questionnaire.exchange.expression.Expression.Relation;
import org.heard.questionnaire.exchange.expression.Tokens.Kind;
import org.heard.questionnaire.exchange.expression.Tokens.Token;

/**
 * Reads the part of XPath and of ExpressionScript in which questionnaires say when something is asked: comparisons, functions,
 * and, or, not, brackets. Arithmetic and paths are refused by name.
 */
public final class ExpressionParser {

    private static final int DEEPEST = 60;

    private final List<Token> tokens;
    private final Syntax syntax;
    private int at;
    private int depth;

    private ExpressionParser(String text, Syntax syntax) {
        this.tokens = Tokens.of(text, syntax);
        this.syntax = syntax;
    }

    /**
     * Takes a condition apart.
     *
     * @throws NotUnderstood if it holds what Heard has no equivalent for, or makes no sense
     */
    public static Expression parse(String text, Syntax syntax) {
        var parser = new ExpressionParser(text, syntax);
        Expression whole = parser.either();
        if (parser.peek().kind() != Kind.END) {
            throw parser.refusal();
        }
        return whole;
    }

    private Expression either() {
        if (++depth > DEEPEST) {
            throw new NotUnderstood("deep", "");
        }
        var parts = new ArrayList<Expression>();
        do {
            parts.add(both());
        } while (takes("||"));
        depth--;
        return parts.size() == 1 ? parts.getFirst() : new Junction(false, parts);
    }

    private Expression both() {
        var parts = new ArrayList<Expression>();
        do {
            parts.add(comparison());
        } while (takes("&&"));
        return parts.size() == 1 ? parts.getFirst() : new Junction(true, parts);
    }

    private Expression comparison() {
        Expression left = operand();
        Relation relation = switch (peek().kind() == Kind.SIGN ? peek().text() : "") {
            case "=", "==", "===" -> Relation.EQUAL;
            case "!=", "!==" -> Relation.UNEQUAL;
            case "<" -> Relation.LESS;
            case "<=" -> Relation.AT_MOST;
            case ">" -> Relation.MORE;
            case ">=" -> Relation.AT_LEAST;
            default -> null;
        };
        if (relation == null) {
            return left;
        }
        at++;
        return new Comparison(relation, left, operand());
    }

    private Expression operand() {
        Token token = tokens.get(at++);
        Expression read = switch (token.kind()) {
            case WORDS -> new Expression.Words(token.text());
            case NUMBER -> new Expression.Number(token.text());
            case REFERENCE -> new Expression.Reference(token.text());
            case NAME -> named(token.text());
            case SIGN -> sign(token.text());
            case END -> throw new NotUnderstood("cut", "");
        };
        if (peek().kind() == Kind.SIGN && "+-*/|...".contains(peek().text())) {
            throw new NotUnderstood("arithmetic", peek().text());
        }
        return read;
    }

    private Expression sign(String sign) {
        switch (sign) {
            case "(" -> {
                Expression inner = either();
                expect(")");
                return inner;
            }
            case "!" -> {
                if (++depth > DEEPEST) {
                    throw new NotUnderstood("deep", "");
                }
                Expression part = operand();
                depth--;
                return new Not(part);
            }
            case "-" -> {
                if (peek().kind() == Kind.NUMBER) {
                    return new Expression.Number("-" + tokens.get(at++).text());
                }
                throw new NotUnderstood("arithmetic", sign);
            }
            case "." -> {
                if (syntax == Syntax.XPATH && peek().kind() != Kind.NAME) {
                    return new Expression.Self();
                }
                throw new NotUnderstood("path", sign);
            }
            case "/", ".." -> throw new NotUnderstood("path", sign);
            default -> throw new NotUnderstood("sign", sign);
        }
    }

    private Expression named(String name) {
        if (!takes("(")) {
            if (syntax == Syntax.XPATH) {
                throw new NotUnderstood("path", name);
            }
            return new Expression.Reference(name);
        }
        var given = new ArrayList<Expression>();
        if (!takes(")")) {
            do {
                given.add(either());
            } while (takes(",") || takes(";")); // as spreadsheets of some languages write it
            expect(")");
        }
        return name.equals("not") && given.size() == 1 ? new Not(given.getFirst()) : new Call(name, given);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean takes(String sign) {
        boolean there = peek().kind() == Kind.SIGN && peek().text().equals(sign);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw refusal();
        }
    }

    private NotUnderstood refusal() {
        return peek().kind() == Kind.END ? new NotUnderstood("cut", "") : new NotUnderstood("sign", peek().text());
    }
}
