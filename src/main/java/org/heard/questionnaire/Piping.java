package org.heard.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.language.Translated;

/**
 * An earlier answer in the words of a later question: {@code [[name|words if it was not answered]]}. What a person typed is
 * words and nothing else wherever it comes to stand, cut to a bearable length and kept apart from the direction of the text
 * around it.
 */
public final class Piping {

    /** An answer in other words: the name of the question, and what stands there without an answer. */
    static final Pattern PIPE = Pattern.compile("\\[\\[([a-z0-9][a-z0-9-]{0,39})\\|([^\\[\\]|]{1,200})]]");
    /** What looks like one. */
    static final String OPENS = "[[";

    private static final int LONGEST = 200;
    // every sign that means something to Markdown (CommonMark 0.31, section 2.4)
    private static final Pattern SIGN = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final String ISOLATED = "\u2068";
    private static final String ISOLATED_END = "\u2069";

    private Piping() {}

    /** The answer to a question as it stands in other words, with words for when it is missing. */
    public static String of(Question question, String missing) {
        return of(question.key(), missing);
    }

    /** The answer to the question of this name as it stands in other words, with words for when it is missing. */
    public static String of(String name, String missing) {
        return OPENS + name + "|" + missing + "]]";
    }

    /**
     * The questions as a person reads them who answered so.
     *
     * @param counted what counts of the answer to a question
     */
    public static Questions filled(Questions questions, Function<String, Answer> counted, AnswerWords words) {
        return isIn(questions)
                ? told(questions, (name, language) -> said(questions, name, counted.apply(name), words, language))
                : questions;
    }

    /** The questions as anyone reads them who has not answered. */
    public static Questions unfilled(Questions questions) {
        return isIn(questions) ? told(questions, (name, language) -> "") : questions;
    }

    /** A question as anyone reads it who has not answered those before. */
    public static Question unfilled(Question question) {
        return told(question, (name, language) -> "");
    }

    /**
     * An earlier answer in a text.
     *
     * @param name the question that it is the answer to
     * @param missing what stands there without an answer
     */
    public record Pipe(String name, String missing) {}

    /** The earlier answers in a text, in any language. */
    public static Stream<Pipe> in(Translated text) {
        return text.texts().values().stream().flatMap(Piping::in);
    }

    static Stream<Pipe> in(String words) {
        return PIPE.matcher(words).results().map(found -> new Pipe(found.group(1), found.group(2)));
    }

    /**
     * A text with something else in place of each earlier answer.
     *
     * @param as gets the name of the question and what stands there without an answer
     */
    public static String replaced(String text, BinaryOperator<String> as) {
        return PIPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(as.apply(found.group(1), found.group(2))));
    }

    /** The text with other names for the questions whose answers stand in it. */
    public static Translated renamed(Translated text, Map<String, String> names) {
        if (!isIn(text)) {
            return text;
        }
        Map<String, String> told = new HashMap<>();
        text.texts()
                .forEach((tag, words) ->
                        told.put(tag, replaced(words, (name, missing) -> of(names.getOrDefault(name, name), missing))));
        return Translated.of(told);
    }

    /** Whether earlier answers stand in any text. */
    static boolean isIn(Questions questions) {
        return questions.pages().stream().anyMatch(page -> texts(page).anyMatch(Piping::isIn))
                || questions.all().anyMatch(Piping::isIn);
    }

    /** Whether earlier answers stand in any text of a question. */
    public static boolean isIn(Question question) {
        return texts(question).anyMatch(Piping::isIn);
    }

    private static boolean isIn(Translated text) {
        return text.texts().values().stream().anyMatch(words -> words.contains(OPENS));
    }

    /** The texts of a page in which earlier answers may stand. */
    static Stream<Translated> texts(QuestionPage page) {
        return Stream.of(page.title(), page.intro());
    }

    /** The texts of a question in which earlier answers may stand. */
    static Stream<Translated> texts(Question question) {
        return Stream.of(question.wording(), question.hint(), question.why(), question.easyRead());
    }

    private static Questions told(Questions questions, BiFunction<String, Locale, String> answers) {
        return new Questions(questions.pages().stream()
                .map(page -> new QuestionPage(
                        told(page.title(), answers, UnaryOperator.identity()),
                        told(page.intro(), answers, Piping::escaped),
                        page.questions().stream()
                                .map(question -> told(question, answers))
                                .toList(),
                        page.showIf()))
                .toList());
    }

    private static Question told(Question question, BiFunction<String, Locale, String> answers) {
        if (!isIn(question)) {
            return question;
        }
        boolean rich = question.type() == QuestionType.STATEMENT;
        UnaryOperator<String> plain = UnaryOperator.identity();
        UnaryOperator<String> wording = rich ? Piping::escaped : plain;
        return question.edit()
                .wording(told(question.wording(), answers, wording))
                .easyRead(told(question.easyRead(), answers, wording))
                .hint(told(question.hint(), answers, plain))
                .why(told(question.why(), answers, plain))
                .done();
    }

    private static Translated told(
            Translated text, BiFunction<String, Locale, String> answers, UnaryOperator<String> as) {
        if (!isIn(text)) {
            return text;
        }
        Map<String, String> told = new HashMap<>();
        text.texts().forEach((tag, words) -> told.put(tag, told(words, Locale.forLanguageTag(tag), answers, as)));
        return Translated.of(told);
    }

    private static String told(
            String words, Locale language, BiFunction<String, Locale, String> answers, UnaryOperator<String> as) {
        Function<MatchResult, String> piece = found -> {
            String said = answers.apply(found.group(1), language);
            return said.isEmpty() ? found.group(2) : ISOLATED + as.apply(said) + ISOLATED_END;
        };
        return PIPE.matcher(words).replaceAll(found -> Matcher.quoteReplacement(piece.apply(found)));
    }

    private static String said(Questions questions, String name, Answer answer, AnswerWords words, Locale language) {
        List<String> lines = questions
                .find(name)
                .filter(question -> answer.chosen().stream().noneMatch(Answer::isWayOut))
                .map(question -> words.lines(question, answer, language))
                .orElse(List.of());
        String said = String.join(", ", lines).strip().replaceAll("\\s+", " ");
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String escaped(String words) {
        return SIGN.matcher(words).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }
}
