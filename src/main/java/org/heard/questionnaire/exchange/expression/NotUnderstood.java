package org.heard.questionnaire.exchange.expression;

/** A condition, or a part of one, that Heard cannot have; the key ends the message that says why. */
public final class NotUnderstood extends RuntimeException {

    private final String why;
    private final String what;

    /**
     * @param why what the key {@code exchange.why.…} ends with
     * @param what the part that is meant
     */
    public NotUnderstood(String why, String what) {
        super(why + ": " + what, null, false, false);
        this.why = why;
        this.what = what;
    }

    public String key() {
        return "exchange.why." + why;
    }

    public String what() {
        return what;
    }
}
