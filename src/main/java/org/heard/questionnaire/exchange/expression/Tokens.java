package org.heard.questionnaire.exchange.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition into words. */
final class Tokens {

    /** The longest condition that is read, in characters. */
    static final int LONGEST = 8_000;

    /** What a word is. */
    enum Kind {
        REFERENCE,
        NAME,
        WORDS,
        NUMBER,
        SIGN,
        END
    }

    /** A word and what it is. */
    record Token(Kind kind, String text) {}

    // typographic quotes too, which word processors put in
    private static final String QUOTED = "'[^']*'|\"[^\"]*\"|[‘’][^‘’]*[‘’]|[“”][^“”]*[“”]";

    private static final Pattern XPATH = Pattern.compile("\\s*(?:\\$\\{\\s*(?<ref>[^}]{1,200}?)\\s*}|(?<words>" + QUOTED
            + ")|(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)|(?<sign>!=|<=|>=|=|<|>|\\(|\\)|,|;|\\+|\\*|-|\\||\\.\\.|/|\\.)"
            + "|(?<name>[A-Za-z_][\\w:-]*))");

    private static final Pattern SCRIPT = Pattern.compile(
            "\\s*(?:(?<words>" + QUOTED
                    + ")|(?<ref>\\d+X\\d+X[\\w.]+)|(?<number>\\d+(?:\\.\\d+)?)"
                    + "|(?<sign>===|!==|==|!=|<=|>=|&&|\\|\\||=|<|>|!|\\(|\\)|,|;|\\+|\\*|-|/|\\.)|(?<name>[A-Za-z_#][\\w.]*))");

    private Tokens() {}

    static List<Token> of(String text, Syntax syntax) {
        if (text.length() > LONGEST) {
            throw new NotUnderstood("long", "");
        }
        var tokens = new ArrayList<Token>();
        Matcher next = (syntax == Syntax.XPATH ? XPATH : SCRIPT).matcher(text.strip());
        String rest = text.strip();
        int at = 0;
        while (at < rest.length()) {
            if (!next.find(at) || next.start() != at) {
                throw new NotUnderstood("sign", rest.substring(at, Math.min(rest.length(), at + 20)));
            }
            tokens.add(token(next, syntax));
            at = next.end();
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token token(Matcher found, Syntax syntax) {
        String reference = found.group("ref");
        if (reference != null) {
            return new Token(Kind.REFERENCE, reference);
        }
        String words = found.group("words");
        if (words != null) {
            return new Token(Kind.WORDS, words.substring(1, words.length() - 1));
        }
        String number = found.group("number");
        if (number != null) {
            return new Token(Kind.NUMBER, number);
        }
        String sign = found.group("sign");
        if (sign != null) {
            return new Token(Kind.SIGN, sign);
        }
        String name = found.group("name");
        return switch (syntax == Syntax.XPATH ? name : name.toLowerCase(Locale.ROOT)) {
            case "and" -> new Token(Kind.SIGN, "&&");
            case "or" -> new Token(Kind.SIGN, "||");
            case "div", "mod" -> new Token(Kind.SIGN, "/");
            case "eq" -> script(name, "==", syntax);
            case "ne" -> script(name, "!=", syntax);
            case "lt" -> script(name, "<", syntax);
            case "le" -> script(name, "<=", syntax);
            case "gt" -> script(name, ">", syntax);
            case "ge" -> script(name, ">=", syntax);
            default -> new Token(Kind.NAME, name);
        };
    }

    private static Token script(String name, String sign, Syntax syntax) {
        return syntax == Syntax.SCRIPT ? new Token(Kind.SIGN, sign) : new Token(Kind.NAME, name);
    }
}
