package org.heard.questionnaire.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.Operand;

/**
 * Earlier answers in a file's texts. While a file is read they are marked with the name that the file gives the question; once all
 * questions are known they become ours where the question comes before, else a gap that is told.
 */
final class Pipes {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final char MISSING = '\uE002';
    private static final Pattern MARK = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);

    private final ConditionReader names;
    private final Notes notes;

    Pipes(ConditionReader names, Notes notes) {
        this.names = names;
        this.notes = notes;
    }

    /**
     * The mark for the answer to the question of this name.
     *
     * @param missing what stands there without an answer
     */
    static String mark(String name, String missing) {
        return BEGIN + plain(name) + MISSING + plain(missing) + END;
    }

    private static String plain(String text) {
        return text.replace(BEGIN, ' ').replace(END, ' ').replace(MISSING, ' ');
    }

    /** A text without marks, for places where no answer can stand. */
    static Translated without(Translated text) {
        Translated plain = text;
        for (Map.Entry<String, String> words : text.texts().entrySet()) {
            plain = plain.with(
                    Locale.forLanguageTag(words.getKey()),
                    MARK.matcher(words.getValue())
                            .replaceAll(mark -> Matcher.quoteReplacement(
                                    mark.group(1).substring(mark.group(1).indexOf(MISSING) + 1))));
        }
        return plain;
    }

    /** The text with the answers to questions that were made before. */
    Translated filled(Translated text, Set<String> before, String place) {
        Translated filled = text;
        for (Map.Entry<String, String> words : text.texts().entrySet()) {
            if (words.getValue().indexOf(BEGIN) >= 0) {
                String said = MARK.matcher(words.getValue())
                        .replaceAll(mark -> Matcher.quoteReplacement(filled(mark.group(1), before, place)));
                filled = filled.with(Locale.forLanguageTag(words.getKey()), said);
            }
        }
        return filled;
    }

    private String filled(String mark, Set<String> before, String place) {
        String name = name(mark);
        String missing = mark.substring(mark.indexOf(MISSING) + 1);
        Optional<Question> asked = question(name).filter(question -> before.contains(question.key()));
        if (asked.isEmpty()) {
            notes.lost(place, "piping", name);
        }
        return asked.map(question -> Piping.of(question, missing)).orElse(missing);
    }

    private static String name(String mark) {
        return mark.substring(0, mark.indexOf(MISSING));
    }

    private Optional<Question> question(String name) {
        return names.operand(name)
                .filter(Operand::isWhole)
                .map(Operand::question)
                .filter(asked -> asked.type() != QuestionType.STATEMENT);
    }

    /** The question with the answers to those before in its words; choices have none. */
    Question filled(Question question, Set<String> before, String place) {
        return question.edit()
                .wording(filled(question.wording(), before, place))
                .hint(filled(question.hint(), before, place))
                .why(filled(question.why(), before, place))
                .options(without(question.options(), place))
                .rows(without(question.rows(), place))
                .unit(without(question.unit()))
                .alternative(without(question.alternative()))
                .done();
    }

    private List<Choice> without(List<Choice> choices, String place) {
        return choices.stream()
                .map(choice -> {
                    Translated label = without(choice.label());
                    if (!label.equals(choice.label())) {
                        notes.lost(place, "piping", label.text(Locale.ENGLISH));
                    }
                    return new Choice(
                            choice.value(),
                            label,
                            without(choice.hint()),
                            choice.easyRead(),
                            choice.picture(),
                            without(choice.alternative()));
                })
                .toList();
    }

    /** The questions whose answers stand in the words of this one, by our names. */
    Set<String> in(Question question) {
        var found = new HashSet<String>();
        for (Translated text : List.of(question.wording(), question.hint(), question.why())) {
            for (String words : text.texts().values()) {
                MARK.matcher(words)
                        .results()
                        .forEach(mark -> question(name(mark.group(1))).ifPresent(asked -> found.add(asked.key())));
            }
        }
        return found;
    }
}
