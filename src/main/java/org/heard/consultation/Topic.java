package org.heard.consultation;

import java.util.Locale;

/** What a consultation is about. */
public enum Topic {
    HOME_CARE,
    DAY_SERVICES,
    CARE_HOMES,
    CARERS,
    LEARNING_DISABILITY,
    PHYSICAL_DISABILITY,
    MENTAL_HEALTH,
    OLDER_PEOPLE,
    CHILDREN_AND_FAMILIES,
    HOUSING_AND_SUPPORT,
    MONEY_AND_CHARGES,
    TRANSPORT,
    HEALTH_AND_WELLBEING;

    /** The message key of the topic. */
    public String key() {
        return "consultation.topic." + name().toLowerCase(Locale.ROOT);
    }
}
