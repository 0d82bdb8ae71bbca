package org.heard.consultation.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a spreadsheet can tell about a consultation. */
public enum Field {
    REFERENCE(false),
    PAGE(false),
    TITLE(true),
    QUESTION(true),
    SUMMARY(true),
    BODY(true),
    CAN_CHANGE(true),
    CANNOT_CHANGE(true),
    DECIDES(true),
    DECISION_ON(false),
    ASKS(true),
    LEVEL(false),
    TOPICS(false),
    AUDIENCES(false),
    AREAS(false),
    OPENS(false),
    CLOSES(false),
    SHORT_REASON(true),
    WEBSITE(false),
    EMAIL(false),
    PHONE(false),
    POST(true),
    DOCUMENT(true),
    CONTACT(true),
    OUTCOME(true),
    OUTCOME_ON(false);

    private final boolean translated;

    Field(boolean translated) {
        this.translated = translated;
    }

    /** Whether it says something in a language, so that there can be a column for each. */
    public boolean isTranslated() {
        return translated;
    }

    /** Whether several columns can tell it, each a further one. */
    public boolean isRepeated() {
        return this == WEBSITE || this == EMAIL || this == PHONE || this == DOCUMENT;
    }

    /** Its name on the command line, such as {@code can-change}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "importing.field." + word();
    }

    static Optional<Field> byWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
