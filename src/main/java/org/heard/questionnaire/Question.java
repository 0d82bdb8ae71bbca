package org.heard.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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
 * @param rows what each row of a matrix is about
 * @param limits how much and how many an answer may be
 * @param unit what a number counts, such as hours a week
 * @param noneOfThese whether there is a choice that excludes all others
 * @param neverPublished whether answers are for staff only and are in no published figure or quotation
 * @param showIf when it is asked
 * @param picture the name of the picture that stands with its Easy Read words ({@link QuestionPictures}), or an empty text
 * @param alternative what the picture shows, for those who do not see it; empty where the words say it all
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
        Translated easyRead,
        List<Choice> rows,
        Limits limits,
        Translated unit,
        Boolean noneOfThese,
        Boolean neverPublished,
        Condition showIf,
        String picture,
        Translated alternative) {

    /** The usual length of a short answer. */
    public static final int SHORT = 300;
    /** The usual length of a long answer, and the most that can be asked for. */
    public static final int LONG = 10_000;
    /** How many files can be asked for. */
    public static final int MOST_FILES = 10;
    /** How many minutes a recording can take. */
    public static final int MOST_MINUTES = 10;
    /** How long the words for "something else" may be. */
    public static final int ELSE = 500;

    /** How many characters of a number or a date are read. */
    public static final int BRIEF = 40;

    private static final int USUAL_FILES = 5;
    private static final int USUAL_PLACES = 3;

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
        rows = rows == null ? List.of() : List.copyOf(rows);
        limits = limits == null ? Limits.none() : limits;
        unit = unit == null ? Translated.empty() : unit;
        noneOfThese = noneOfThese != null && noneOfThese;
        neverPublished = neverPublished != null && neverPublished;
        showIf = showIf == null ? Condition.always() : showIf;
        picture = picture != null && QuestionPictures.NAME.matcher(picture).matches() ? picture : "";
        alternative = alternative == null ? Translated.empty() : alternative;
    }

    /** A question that has nothing but its name and kind yet. */
    public static Question blank(String key, QuestionType type) {
        Translated none = Translated.empty();
        return new Question(
                key,
                type,
                none,
                none,
                none,
                List.of(),
                false,
                false,
                false,
                false,
                0,
                none,
                List.of(),
                Limits.none(),
                none,
                false,
                false,
                Condition.always(),
                "",
                none);
    }

    /** The same question as it reads in Easy Read, as far as that was written in the language; its answers are the same. */
    public Question inEasyRead(Locale language) {
        return edit().wording(easyRead.has(language) ? easyRead : wording)
                .options(options.stream()
                        .map(option -> option.inEasyRead(language))
                        .toList())
                .rows(rows.stream().map(row -> row.inEasyRead(language)).toList())
                .done();
    }

    /** The same in these languages only. */
    Question only(Collection<Locale> languages) {
        return edit().wording(wording.only(languages))
                .hint(hint.only(languages))
                .why(why.only(languages))
                .easyRead(easyRead.only(languages))
                .alternative(alternative.only(languages))
                .unit(unit.only(languages))
                .options(options.stream().map(option -> option.only(languages)).toList())
                .rows(rows.stream().map(row -> row.only(languages)).toList())
                .done();
    }

    /** Whether any of it was written in Easy Read. */
    public boolean hasEasyRead() {
        return !easyRead.isEmpty()
                || Stream.concat(options.stream(), rows.stream())
                        .anyMatch(option -> !option.easyRead().isEmpty());
    }

    /** The picture to be seen with the question, which belongs to its Easy Read words: empty where these are not what is read. */
    public String drawing() {
        return !easyRead.isEmpty() && wording.equals(easyRead) ? picture : "";
    }

    /** The same to be changed. */
    public QuestionEdit edit() {
        return new QuestionEdit(this);
    }

    /** How many characters of the person's own words fit. */
    public int limit() {
        return switch (type) {
            case SHORT_TEXT -> maxLength > 0 ? Math.min(maxLength, LONG) : SHORT;
            case LONG_TEXT -> maxLength > 0 ? Math.min(maxLength, LONG) : LONG;
            case NUMBER, DATE, STATEMENT -> BRIEF;
            case PLACE -> SHORT;
            case FILE, VOICE, VIDEO -> LONG / 2;
            default -> ELSE;
        };
    }

    /** Whether "something else" is offered. */
    public boolean offersSomethingElse() {
        return type.takesSomethingElse() && somethingElse;
    }

    /** Whether there is a choice that excludes all others. */
    public boolean offersNone() {
        return type == QuestionType.SEVERAL_CHOICES && noneOfThese;
    }

    /** Every value that can be chosen, in the order in which they are shown; for a matrix, those of one row. */
    public List<String> values() {
        var values = new ArrayList<>(type.fixedValues());
        if (type.hasOptions()) {
            options.forEach(option -> values.add(option.value()));
        }
        if (offersSomethingElse()) {
            values.add(Answer.SOMETHING_ELSE);
        }
        if (offersNone()) {
            values.add(Answer.NONE_OF_THESE);
        }
        values.addAll(waysOut());
        return values;
    }

    /** Every value that an answer can hold; for a matrix, each row with each choice. */
    public List<String> everyAnswer() {
        if (type != QuestionType.MATRIX) {
            return values();
        }
        return rows.stream()
                .flatMap(row -> values().stream().map(value -> row.value() + Answer.CELL + value))
                .toList();
    }

    /** The choices not to answer. */
    public List<String> waysOut() {
        var values = new ArrayList<String>();
        if (type != QuestionType.STATEMENT) {
            if (dontKnow) {
                values.add(Answer.DONT_KNOW);
            }
            if (preferNotToSay) {
                values.add(Answer.PREFER_NOT_TO_SAY);
            }
        }
        return values;
    }

    /** How many places a ranking has. */
    public int places() {
        int usual = Math.min(USUAL_PLACES, options.size());
        return limits.most() > 0 ? Math.min(limits.most(), options.size()) : usual;
    }

    /** How many files answer it at the most. */
    public int files() {
        int usual = type == QuestionType.FILE ? USUAL_FILES : 1;
        return limits.most() > 0 ? Math.min(limits.most(), MOST_FILES) : usual;
    }

    /** How many minutes a recording may take. */
    public int minutes() {
        BigDecimal largest = limits.largest();
        return largest == null ? MOST_MINUTES : Math.clamp(largest.longValue(), 1, MOST_MINUTES);
    }

    /** The option with this value. */
    public Optional<Choice> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /** The row of a matrix with this value. */
    public Optional<Choice> row(String value) {
        return rows.stream().filter(row -> row.value().equals(value)).findFirst();
    }

    /** What counts of an answer. */
    public Answer counted(Answer answer) {
        return CountedAnswer.of(this, answer);
    }

    /** What stands in the way of sending this answer, if anything does. */
    public Optional<Problem> problem(Answer typed) {
        return AnswerCheck.problem(this, counted(typed));
    }
}
