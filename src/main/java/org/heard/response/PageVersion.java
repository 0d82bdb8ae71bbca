package org.heard.response;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.heard.questionnaire.Answer;

/**
 * What a page knew of its answers when it was made: a short mark for each, in the page's order. It goes out with the
 * page and comes back with the form, so that an answer that was changed elsewhere meanwhile is noticed.
 *
 * @param text the marks, one after the other
 */
record PageVersion(String text) {

    private static final int BYTES = 6;

    static PageVersion of(Collection<Answer> answers) {
        return new PageVersion(answers.stream().map(PageVersion::mark).collect(Collectors.joining()));
    }

    /** Whether the page knew its answer at this place, counted from 0, to be this one. */
    boolean knew(int place, Answer answer) {
        return text.startsWith(mark(answer), place * BYTES * 2);
    }

    static String mark(Answer answer) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            answer.chosen().forEach(value -> {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            digest.update((byte) 1);
            digest.update(answer.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
