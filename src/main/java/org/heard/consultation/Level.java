package org.heard.consultation;

/** How much influence taking part has, from least to most (commitment L1). */
public enum Level {
    INFORM,
    COMMUNICATE,
    CONSULT,
    DECIDE_TOGETHER,
    ACT_TOGETHER;

    /** The message key of the level's name; with {@code .influence} added, of the sentence that says what it gives. */
    public String key() {
        return "consultation.level." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
