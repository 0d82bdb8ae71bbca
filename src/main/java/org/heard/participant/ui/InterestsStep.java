package org.heard.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.consultation.Areas;
import org.heard.consultation.Audience;
import org.heard.consultation.Topic;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.Option;
import org.heard.language.Messages;
import org.heard.participant.Interests;
import org.heard.participant.Profile;
import org.heard.participant.ProfileWords;

/** What a person wants to hear about, and who she is as far as it decides that. */
class InterestsStep implements Step {

    private final CheckboxChoices topics;
    private final CheckboxChoices areas;
    private final CheckboxChoices audiences;

    InterestsStep(Messages messages, Areas places, Locale language, Interests known) {
        topics = new CheckboxChoices(
                "topics",
                messages.get(language, "participant.interests.topics"),
                Arrays.stream(Topic.values())
                        .map(topic -> Option.of(topic.name(), messages.get(language, topic.key())))
                        .toList());
        topics.setHint(messages.get(language, "participant.interests.topics.hint"));
        topics.setValue(names(known.topics()));
        areas = new CheckboxChoices(
                "areas",
                messages.get(language, "participant.interests.areas"),
                places.codes().stream()
                        .map(code -> Option.of(
                                code,
                                places.name(code)
                                        .map(name -> name.text(language))
                                        .orElse(code)))
                        .toList());
        areas.setHint(messages.get(language, "participant.interests.areas.hint"));
        areas.setValue(known.areas());
        areas.setVisible(!places.codes().isEmpty());
        audiences = new CheckboxChoices(
                "audiences",
                messages.get(language, "participant.interests.audiences"),
                Arrays.stream(Audience.values())
                        .filter(audience -> audience != Audience.EVERYONE)
                        .map(audience -> Option.of(audience.name(), messages.get(language, ProfileWords.key(audience))))
                        .toList());
        audiences.setHint(messages.get(language, "participant.interests.audiences.hint"));
        audiences.setValue(names(known.audiences()));
    }

    private static Set<String> names(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public List<Component> content() {
        return List.of(topics, areas, audiences);
    }

    @Override
    public Optional<Profile> read(Profile before) {
        return Optional.of(before.with(new Interests(
                topics.getValue().stream().map(Topic::valueOf).collect(Collectors.toSet()),
                Set.copyOf(areas.getValue()),
                audiences.getValue().stream().map(Audience::valueOf).collect(Collectors.toSet()))));
    }
}
