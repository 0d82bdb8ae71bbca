package org.heard.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a question is answered. Kinds are only ever added: stored questionnaires name them. */
public enum QuestionType {
    SHORT_TEXT,
    LONG_TEXT,
    ONE_CHOICE,
    SEVERAL_CHOICES,
    AGREEMENT,
    SATISFACTION,
    IMPORTANCE,
    ZERO_TO_TEN,
    YES_NO,
    /** An amount, with a unit and limits where it has them. */
    NUMBER,
    /** A day, a month of a year, or a year, as well as the person knows it. */
    DATE,
    /** First, second, third… of the options. */
    RANKING,
    /** The same choice for each of several rows. */
    MATRIX,
    /** The first half of a postcode, or the name of a place. */
    PLACE,
    /** Photos or documents that the person sends along. */
    FILE,
    /** A recording of the person's voice. */
    VOICE,
    /** A video, such as one in British Sign Language. */
    VIDEO,
    /** Nothing to answer: something to know before going on. */
    STATEMENT;

    private static final int HIGHEST = 10;

    /** Whether it is answered by typing. */
    public boolean isText() {
        return switch (this) {
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, PLACE -> true;
            default -> false;
        };
    }

    /** Whether it is answered in as many words as the person likes. */
    public boolean isWords() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    /** Whether it is answered by a recording or another file; the answer holds the files' names, never their content. */
    public boolean isFile() {
        return this == FILE || this == VOICE || this == VIDEO;
    }

    /** Whether it is answered by a recording, whose length in minutes is limited. */
    public boolean isRecording() {
        return this == VOICE || this == VIDEO;
    }

    /** Whether it is answered by choosing. */
    public boolean isChosen() {
        return !isText() && !isFile() && this != STATEMENT;
    }

    /** Whether one choice answers it. */
    public boolean isChosenOnce() {
        return this == ONE_CHOICE || this == YES_NO || isScale();
    }

    /** Whether it is one of the field's usual scales, whose steps have set names. */
    public boolean isScale() {
        return switch (this) {
            case AGREEMENT, SATISFACTION, IMPORTANCE, ZERO_TO_TEN -> true;
            default -> false;
        };
    }

    /** Whether the person chooses among options that the questionnaire lists. */
    public boolean hasOptions() {
        return switch (this) {
            case ONE_CHOICE, SEVERAL_CHOICES, RANKING, MATRIX -> true;
            default -> false;
        };
    }

    /** Whether "something else" can be one of the choices. */
    public boolean takesSomethingElse() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }

    /** What can be chosen where the kind itself says so, as stored. */
    public List<String> fixedValues() {
        return switch (this) {
            case AGREEMENT -> Question.AGREEMENT;
            case SATISFACTION -> List.of("very-satisfied", "satisfied", "neither", "dissatisfied", "very-dissatisfied");
            case IMPORTANCE ->
                List.of("very-important", "important", "somewhat-important", "slightly-important", "not-important");
            case ZERO_TO_TEN ->
                IntStream.rangeClosed(0, HIGHEST).mapToObj(Integer::toString).toList();
            case YES_NO -> List.of("yes", "no");
            default -> List.of();
        };
    }

    /** The message key of its name. */
    public String key() {
        return "questionnaire.type." + name().toLowerCase(Locale.ROOT);
    }
}
