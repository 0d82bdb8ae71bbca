package org.heard.questionnaire;

import java.util.Locale;

/** How a question is answered. Kinds are only ever added: stored questionnaires name them. */
public enum QuestionType {
    SHORT_TEXT,
    LONG_TEXT,
    ONE_CHOICE,
    SEVERAL_CHOICES,
    AGREEMENT;

    /** Whether it is answered in the person's own words. */
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    /** Whether the person chooses among options that the questionnaire lists. */
    public boolean hasOptions() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }

    /** The message key of its name. */
    public String key() {
        return "questionnaire.type." + name().toLowerCase(Locale.ROOT);
    }
}
