package org.heard.participant.ui;

import java.util.Locale;
import org.heard.consultation.Areas;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.AccessNeeds;
import org.heard.participant.Profile;
import org.springframework.stereotype.Component;

/** Builds the pages of a registration from what is known. */
@Component
class RegistrationSteps {

    private final Messages messages;
    private final LanguageNames names;
    private final AccessNeeds needs;
    private final Areas areas;

    RegistrationSteps(Messages messages, LanguageNames names, AccessNeeds needs, Areas areas) {
        this.areas = areas;
        this.messages = messages;
        this.names = names;
        this.needs = needs;
    }

    /** A page with fields; {@link StepName#CHECK} has none. */
    Step of(StepName step, Locale language, Profile known) {
        return switch (step) {
            case INTERESTS -> new InterestsStep(messages, areas, language, known.interests());
            case CHANNEL -> new ChannelStep(messages, language, known.reach());
            case CONTACT -> new ContactStep(messages, language, known);
            case FORMAT -> new FormatStep(messages, names, language, known);
            case NEEDS -> new NeedsStep(messages, needs, language, known.needs());
            case CHECK -> throw new IllegalArgumentException("This page asks nothing");
        };
    }
}
