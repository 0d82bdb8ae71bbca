package org.heard.account;

/** Something about staff accounts that cannot be done, with the key of why. */
public final class StaffRefusal extends RuntimeException {

    private final String messageKey;

    StaffRefusal(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** The key of what to tell the person. */
    public String messageKey() {
        return messageKey;
    }
}
