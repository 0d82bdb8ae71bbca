package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.language.Translated;

/**
 * A question. Its parts may grow: what a stored question does not have takes its usual value, what this version of Heard
 * does not know is left alone.
 *
 * @param key its stable name in stored answers; it keeps it whatever becomes of its words and place
 * @param type how it is answered
 * @param wording the question itself
 * @param hint a line that helps to answer
 * @param why why it is asked
 * @param options what can be chosen, where the type has options
 * @param required whether the answer cannot be sent without it
 * @param somethingElse whether there is a further choice with words of one's own
 * @param preferNotToSay whether there is a choice not to say
 * @param dontKnow whether there is a choice for not knowing
 * @param maxLength how many characters fit, for questions in words; 0 for the type's usual length
 * @param easyRead the question in Easy Read, if it was written
 */
public record Question(
        String key,
        QuestionType type,
        Translated wording,
        Translated hint,
        Translated why,
        List<Choice> options,
        Boolean required,
        Boolean somethingElse,
        Boolean preferNotToSay,
        Boolean dontKnow,
        Integer maxLength,
        Translated easyRead) {

    /** The usual length of a short answer. */
    public static final int SHORT = 300;
    /** The usual length of a long answer, and the most that can be asked for. */
    public static final int LONG = 10_000;
    /** How long the words for "something else" may be. */
    public static final int ELSE = 500;

    /** The five steps of agreement, as stored. */
    public static final List<String> AGREEMENT =
            List.of("strongly-agree", "agree", "neither", "disagree", "strongly-disagree");

    public Question {
        key = key == null ? "" : key;
        type = type == null ? QuestionType.LONG_TEXT : type;
        wording = wording == null ? Translated.empty() : wording;
        hint = hint == null ? Translated.empty() : hint;
        why = why == null ? Translated.empty() : why;
        options = options == null ? List.of() : List.copyOf(options);
        required = required != null && required;
        somethingElse = somethingElse != null && somethingElse;
        preferNotToSay = preferNotToSay != null && preferNotToSay;
        dontKnow = dontKnow != null && dontKnow;
        maxLength = maxLength == null ? 0 : maxLength;
        easyRead = easyRead == null ? Translated.empty() : easyRead;
    }

    /** A question that has nothing but its name and kind yet. */
    public static Question blank(String key, QuestionType type) {
        Translated none = Translated.empty();
        return new Question(key, type, none, none, none, List.of(), false, false, false, false, 0, none);
    }

    /** The same question as it reads in Easy Read, as far as that was written in the language; its answers are the same. */
    public Question inEasyRead(Locale language) {
        return new Question(
                key,
                type,
                easyRead.has(language) ? easyRead : wording,
                hint,
                why,
                options.stream().map(option -> option.inEasyRead(language)).toList(),
                required,
                somethingElse,
                preferNotToSay,
                dontKnow,
                maxLength,
                easyRead);
    }

    /** Whether any of it was written in Easy Read. */
    public boolean hasEasyRead() {
        return !easyRead.isEmpty()
                || options.stream().anyMatch(option -> !option.easyRead().isEmpty());
    }

    /** How many characters of the person's own words fit. */
    public int limit() {
        if (!type.isText()) {
            return ELSE;
        }
        int usual = type == QuestionType.SHORT_TEXT ? SHORT : LONG;
        return maxLength > 0 ? Math.min(maxLength, LONG) : usual;
    }

    /** Whether "something else" is offered. */
    public boolean offersSomethingElse() {
        return type.hasOptions() && somethingElse;
    }

    /** Every value that can be chosen, in the order in which they are shown. */
    public List<String> values() {
        var values = new ArrayList<String>();
        if (type == QuestionType.AGREEMENT) {
            values.addAll(AGREEMENT);
        } else if (type.hasOptions()) {
            options.forEach(option -> values.add(option.value()));
        }
        if (offersSomethingElse()) {
            values.add(Answer.SOMETHING_ELSE);
        }
        if (dontKnow && !type.isText()) {
            values.add(Answer.DONT_KNOW);
        }
        if (preferNotToSay && !type.isText()) {
            values.add(Answer.PREFER_NOT_TO_SAY);
        }
        return values;
    }

    /** The option with this value. */
    public Optional<Choice> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /**
     * What counts of an answer. Words under "something else" make that choice where none was made; beside another choice
     * they are not part of the answer.
     */
    public Answer counted(Answer answer) {
        if (type.isText() || answer.text().isBlank() || answer.chosen().contains(Answer.SOMETHING_ELSE)) {
            return answer.text().isBlank() ? new Answer(answer.chosen(), "") : answer;
        }
        boolean meantElse = offersSomethingElse() && answer.chosen().isEmpty();
        return meantElse ? new Answer(List.of(Answer.SOMETHING_ELSE), answer.text()) : new Answer(answer.chosen(), "");
    }

    /** What stands in the way of sending this answer, if anything does. */
    public Optional<Problem> problem(Answer typed) {
        Answer answer = counted(typed);
        return Stream.of(missing(answer), tooLong(answer), unexplained(answer), contradiction(answer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> missing(Answer answer) {
        if (!required || !answer.isNone()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(type.isText() ? "missing.words" : "missing.choice"));
    }

    private Optional<Problem> tooLong(Answer answer) {
        int over = answer.length() - limit();
        return over > 0 ? Optional.of(Problem.of("long", over, limit())) : Optional.empty();
    }

    private Optional<Problem> unexplained(Answer answer) {
        boolean unsaid =
                answer.chosen().contains(Answer.SOMETHING_ELSE) && answer.text().isBlank();
        return unsaid ? Optional.of(Problem.of("else")) : Optional.empty();
    }

    private static Optional<Problem> contradiction(Answer answer) {
        boolean none = answer.chosen().contains(Answer.PREFER_NOT_TO_SAY)
                || answer.chosen().contains(Answer.DONT_KNOW);
        return none && answer.chosen().size() > 1 ? Optional.of(Problem.of("contradiction")) : Optional.empty();
    }
}
