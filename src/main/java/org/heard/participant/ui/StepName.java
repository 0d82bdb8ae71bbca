package org.heard.participant.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The small pages of a registration, in order. */
enum StepName {
    INTERESTS,
    CHANNEL,
    CONTACT,
    FORMAT,
    NEEDS,
    CHECK;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StepName> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /** "1" for the first. */
    int number() {
        return ordinal() + 1;
    }

    StepName next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Optional<StepName> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    String key(String part) {
        return "participant.step." + code() + "." + part;
    }
}
