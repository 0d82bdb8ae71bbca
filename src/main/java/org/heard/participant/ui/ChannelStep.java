package org.heard.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.language.Messages;
import org.heard.participant.Channel;
import org.heard.participant.Profile;
import org.heard.participant.Reach;

/** How a person wants to be reached. */
class ChannelStep implements Step {

    private final RadioChoice channel;
    private final String missing;

    ChannelStep(Messages messages, Locale language, Reach known) {
        channel = new RadioChoice(
                "channel",
                messages.get(language, "participant.reach.channel"),
                Arrays.stream(Channel.values())
                        .map(way -> new Option(
                                way.name(),
                                messages.get(language, way.key()),
                                messages.get(language, way.key() + ".hint")))
                        .toList());
        channel.setRequiredIndicatorVisible(true);
        if (known.channel() != null) {
            channel.setValue(known.channel().name());
        }
        missing = messages.get(language, "participant.reach.channel.missing");
    }

    @Override
    public List<Component> content() {
        return List.of(channel);
    }

    @Override
    public Optional<Profile> read(Profile before) {
        if (channel.isEmpty()) {
            channel.refuse(missing);
            return Optional.empty();
        }
        return Optional.of(before.with(before.reach().by(Channel.valueOf(channel.getValue()))));
    }
}
