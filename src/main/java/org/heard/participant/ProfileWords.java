package org.heard.participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultation.Areas;
import org.heard.consultation.Audience;
import org.heard.consultation.Topic;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.AccessNeeds.Need;
import org.springframework.stereotype.Component;

/** What a person told us, in words: question by question. */
@Component
public class ProfileWords {

    private final Messages messages;
    private final LanguageNames names;
    private final AccessNeeds needs;
    private final Areas areas;

    ProfileWords(Messages messages, LanguageNames names, AccessNeeds needs, Areas areas) {
        this.messages = messages;
        this.names = names;
        this.needs = needs;
        this.areas = areas;
    }

    /** What a question is about, by the page that asks it. */
    public enum Part {
        INTERESTS,
        CHANNEL,
        CONTACT,
        FORMAT,
        NEEDS
    }

    /**
     * A question with its answer.
     *
     * @param part the page that asks it
     * @param question in a few words
     * @param answer a line for each; says so where nothing was given
     */
    public record Answer(Part part, String question, String answer) {}

    /** The message key of an audience, as said by someone who belongs to it. */
    public static String key(Audience audience) {
        return "participant.audience." + audience.name().toLowerCase(Locale.ROOT);
    }

    /** Every question with its answer. */
    public List<Answer> answers(Locale language, Profile profile) {
        Reach reach = profile.reach();
        Interests interests = profile.interests();
        var answers = new ArrayList<Answer>();
        answers.add(answer(language, Part.INTERESTS, "topics", topics(language, interests)));
        if (!areas.codes().isEmpty()) {
            answers.add(answer(language, Part.INTERESTS, "areas", areas(language, interests)));
        }
        answers.add(answer(
                language,
                Part.INTERESTS,
                "audiences",
                lines(language, sorted(interests.audiences()), ProfileWords::key)));
        answers.add(answer(
                language,
                Part.CHANNEL,
                "channel",
                reach.channel() == null
                        ? ""
                        : messages.get(language, reach.channel().key())));
        if (reach.channel() == Channel.CARER) {
            answers.add(answer(language, Part.CONTACT, "carer", reach.carer()));
        }
        answers.add(answer(
                language, Part.CONTACT, "contact", joined(Stream.of(reach.email(), reach.phone(), reach.address()))));
        answers.add(answer(language, Part.CONTACT, "name", profile.name()));
        answers.add(answer(language, Part.FORMAT, "format", profile.format().name(messages, language)));
        answers.add(answer(language, Part.FORMAT, "language", names.wanted(language, profile.language())));
        answers.add(answer(language, Part.NEEDS, "needs", needs(language, profile.needs())));
        return answers;
    }

    private Answer answer(Locale language, Part part, String question, String answer) {
        return new Answer(
                part,
                messages.get(language, "participant.answer." + question),
                answer.isEmpty() ? messages.get(language, "participant.answer.none") : answer);
    }

    private String topics(Locale language, Interests interests) {
        return interests.topics().isEmpty()
                ? messages.get(language, "participant.answer.all_topics")
                : lines(language, sorted(interests.topics()), Topic::key);
    }

    private String areas(Locale language, Interests interests) {
        return interests.areas().isEmpty()
                ? messages.get(language, "participant.answer.all_areas")
                : joined(interests.areas().stream()
                        .map(code -> areas.name(code)
                                .map(name -> name.text(language))
                                .orElse(code))
                        .sorted());
    }

    private String needs(Locale language, Needs named) {
        Stream<Need> known = needs.all().stream().filter(need -> named.codes().contains(need.code()));
        return joined(Stream.concat(known.map(need -> messages.get(language, need.key())), Stream.of(named.words())));
    }

    private <T> String lines(Locale language, Stream<T> chosen, Function<T, String> key) {
        return joined(chosen.map(each -> messages.get(language, key.apply(each))));
    }

    private static <E extends Enum<E>> Stream<E> sorted(Collection<E> chosen) {
        return chosen.stream().sorted(Comparator.comparingInt(Enum::ordinal));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
