package org.heard.questionnaire;

import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Names for what is new in a questionnaire. Each is new for good: answers keep the name of what was removed, and must never
 * come to stand under something else.
 */
final class FreshName {

    private static final RandomGenerator RANDOM = new SecureRandom();
    /** Among how many names a new one is drawn: at most eight letters and digits. */
    private static final long NAMES = 1L << 40;

    private FreshName() {}

    static String of(String start, Predicate<String> taken) {
        String name;
        do {
            name = start + Long.toString(RANDOM.nextLong(NAMES), Character.MAX_RADIX);
        } while (taken.test(name));
        return name;
    }
}
