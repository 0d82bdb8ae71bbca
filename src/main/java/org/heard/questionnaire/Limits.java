package org.heard.questionnaire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much and how many an answer may be.
 *
 * @param fewest the fewest choices, 0 for no limit
 * @param most the most choices or files, or how many places a ranking has; 0 for no limit
 * @param smallest the smallest number, if there is one
 * @param largest the largest number, or the most minutes of a recording, if there is one
 * @param decimals how many digits may follow the decimal point of a number
 */
public record Limits(
        Integer fewest,
        Integer most,
        @Nullable BigDecimal smallest,
        @Nullable BigDecimal largest,
        Integer decimals) {

    private static final Limits NONE = new Limits(0, 0, null, null, 0);

    // what a stored question lacks takes its usual value
    public Limits {
        fewest = fewest == null ? 0 : Math.max(0, fewest);
        most = most == null ? 0 : Math.max(0, most);
        decimals = decimals == null ? 0 : Math.max(0, decimals);
    }

    /** No limits; whole numbers. */
    public static Limits none() {
        return NONE;
    }

    /** Between so many choices. */
    public static Limits choices(int fewest, int most) {
        return new Limits(fewest, most, null, null, 0);
    }

    /** Between these whole numbers. */
    public static Limits numbers(long smallest, long largest) {
        return new Limits(0, 0, BigDecimal.valueOf(smallest), BigDecimal.valueOf(largest), 0);
    }

    /**
     * For questions that are answered by files: so many of them, or recordings of so many minutes.
     *
     * @param most 0 for the usual
     */
    public static Limits files(QuestionType type, int most) {
        if (most <= 0) {
            return NONE;
        }
        return type.isRecording() ? new Limits(0, 0, null, BigDecimal.valueOf(most), 0) : choices(0, most);
    }

    /** How many files a question asks for at the most, or how many minutes of a recording; 0 for the usual. */
    public static int files(Question question) {
        BigDecimal minutes = question.limits().largest();
        if (question.type().isRecording()) {
            return minutes == null ? 0 : minutes.intValue();
        }
        return question.limits().most();
    }
}
