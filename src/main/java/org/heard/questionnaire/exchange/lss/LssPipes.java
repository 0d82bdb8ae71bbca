package org.heard.questionnaire.exchange.lss;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.FileTexts;

/**
 * Earlier answers in texts as LimeSurvey's expressions: what was answered in words, or other words where nothing was
 * (https://manual.limesurvey.org/ExpressionScript_-_Presentation).
 */
final class LssPipes {

    /** Words that need no escaping inside an expression, which LimeSurvey does not describe. */
    private static final Pattern PLAIN = Pattern.compile("[^\"'&<>{}\\\\\\v]{1,200}");

    private static final Pattern WRITTEN = Pattern.compile(
            "\\{if\\(is_empty\\((?<name>\\w{1,20})\\.NAOK\\), \"(?<missing>[^\"{}]{1,200})\", \\k<name>\\.shown\\)}");
    private static final String BEGIN = "\uE003";
    private static final String BETWEEN = "\uE004";
    private static final String END = "\uE005";
    private static final Pattern KEPT =
            Pattern.compile(BEGIN + "([^" + BETWEEN + "]*)" + BETWEEN + "([^" + END + "]*)" + END);

    private final Questions questions;
    private final LssCodes codes;

    LssPipes(Questions questions, LssCodes codes) {
        this.questions = questions;
        this.codes = codes;
    }

    /** Our text as HTML, with an expression wherever an earlier answer can be one. */
    String write(String text) {
        String kept = Piping.replaced(
                text,
                (name, missing) -> asked(name, missing)
                        .map(question -> BEGIN + codes.of(question) + BETWEEN + missing + END)
                        .orElseGet(() -> Piping.of(name, missing)));
        return KEPT.matcher(LssText.write(kept))
                .replaceAll(found -> Matcher.quoteReplacement("{if(is_empty(" + found.group(1) + ".NAOK), \""
                        + found.group(2) + "\", " + found.group(1) + ".shown)}"));
    }

    /** Whether LimeSurvey would show our way of writing one, for there is no expression for it. */
    boolean isLost(Question question) {
        return Stream.of(question.wording(), question.hint())
                .flatMap(Piping::in)
                .anyMatch(pipe -> asked(pipe.name(), pipe.missing()).isEmpty());
    }

    private Optional<Question> asked(String name, String missing) {
        return questions
                .find(name)
                .filter(question ->
                        hasOneAnswer(question) && PLAIN.matcher(missing).matches());
    }

    private static boolean hasOneAnswer(Question question) {
        return switch (question.type()) {
            case SEVERAL_CHOICES, RANKING, MATRIX, STATEMENT, FILE, VOICE, VIDEO -> false;
            default -> true;
        };
    }

    /** What {@link #write} has written, with marks for earlier answers. */
    static String read(String html) {
        return LssText.read(WRITTEN.matcher(html)
                .replaceAll(found ->
                        Matcher.quoteReplacement(FileTexts.mark(found.group("name"), found.group("missing")))));
    }
}
