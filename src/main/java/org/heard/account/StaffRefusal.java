package org.heard.account;

import org.heard.language.Explained;

/** Something about staff accounts that cannot be done, with the key of why. */
public final class StaffRefusal extends RuntimeException implements Explained {

    private final String messageKey;

    StaffRefusal(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }
}
