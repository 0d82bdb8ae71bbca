package org.heard.consultation;

import java.util.Locale;

/** Whom a consultation is for (commitment T11: staff, carers and providers each are an audience of their own). */
public enum Audience {
    EVERYONE,
    SERVICE_USERS,
    CARERS,
    OLDER_PEOPLE,
    DISABLED_PEOPLE,
    YOUNG_PEOPLE,
    STAFF,
    PROVIDERS;

    /** The message key of the audience. */
    public String key() {
        return "consultation.audience." + name().toLowerCase(Locale.ROOT);
    }
}
