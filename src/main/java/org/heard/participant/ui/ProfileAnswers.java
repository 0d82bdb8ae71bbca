package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultation.Areas;
import org.heard.consultation.Topic;
import org.heard.html.El;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.AccessNeeds;
import org.heard.participant.AccessNeeds.Need;
import org.heard.participant.Channel;
import org.heard.participant.Interests;
import org.heard.participant.Profile;
import org.heard.participant.Reach;
import org.springframework.stereotype.Component;

/** What a person told us, as a list of answers, each with a link to change it. */
@Component
class ProfileAnswers {

    private final Messages messages;
    private final LanguageNames names;
    private final AccessNeeds needs;
    private final Areas areas;

    ProfileAnswers(Messages messages, LanguageNames names, AccessNeeds needs, Areas areas) {
        this.areas = areas;
        this.messages = messages;
        this.names = names;
        this.needs = needs;
    }

    /** @param change gives the address where a step is changed */
    El list(Locale language, Profile profile, Function<StepName, String> change) {
        return new Answers(language, change).of(profile);
    }

    private final class Answers {

        private final El list = el("dl.answers");
        private final Locale language;
        private final Function<StepName, String> change;

        Answers(Locale language, Function<StepName, String> change) {
            this.language = language;
            this.change = change;
        }

        El of(Profile profile) {
            Reach reach = profile.reach();
            row("topics", StepName.INTERESTS, topics(profile.interests()));
            if (!areas.codes().isEmpty()) {
                row("areas", StepName.INTERESTS, areas(profile.interests()));
            }
            row("audiences", StepName.INTERESTS, audiences(profile.interests()));
            row(
                    "channel",
                    StepName.CHANNEL,
                    reach.channel() == null ? "" : say(reach.channel().key()));
            if (reach.channel() == Channel.CARER) {
                row("carer", StepName.CONTACT, reach.carer());
            }
            row("contact", StepName.CONTACT, contact(reach));
            row("name", StepName.CONTACT, profile.name());
            row("format", StepName.FORMAT, profile.format().name(messages, language));
            row("language", StepName.FORMAT, names.wanted(language, profile.language()));
            row("needs", StepName.NEEDS, needs(profile));
            return list;
        }

        private void row(String part, StepName step, String answer) {
            String question = say("participant.answer." + part);
            String shown = answer.isEmpty() ? say("participant.answer.none") : answer;
            El link = link(change.apply(step), say("participant.answer.change")).attr("class", "change");
            link.add(el("span.sr", " " + question));
            list.add(el("div", el("dt", question), el("dd", el("span", shown).attr("dir", "auto")), el("dd", link)));
        }

        private String topics(Interests interests) {
            return interests.topics().isEmpty()
                    ? say("participant.answer.all_topics")
                    : lines(sorted(interests.topics()).map(Topic::key));
        }

        private String areas(Interests interests) {
            return interests.areas().isEmpty()
                    ? say("participant.answer.all_areas")
                    : interests.areas().stream()
                            .map(code -> areas.name(code)
                                    .map(name -> name.text(language))
                                    .orElse(code))
                            .sorted()
                            .collect(Collectors.joining("\n"));
        }

        private String audiences(Interests interests) {
            return lines(sorted(interests.audiences()).map(InterestsStep::key));
        }

        private String contact(Reach reach) {
            return Stream.of(reach.email(), reach.phone(), reach.address())
                    .filter(known -> !known.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private String needs(Profile profile) {
            var named = lines(needs.all().stream()
                    .filter(need -> profile.needs().codes().contains(need.code()))
                    .map(Need::key));
            return Stream.of(named, profile.needs().words())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private <E extends Enum<E>> Stream<E> sorted(Collection<E> chosen) {
            return chosen.stream().sorted(Comparator.comparingInt(Enum::ordinal));
        }

        private String lines(Stream<String> keys) {
            return keys.map(this::say).collect(Collectors.joining("\n"));
        }

        private String say(String key) {
            return messages.get(language, key);
        }
    }
}
