package org.heard.consultation.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.heard.consultation.Areas;
import org.heard.consultation.Audience;
import org.heard.consultation.Level;
import org.heard.consultation.Topic;
import org.heard.language.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** The council's words for levels, topics, audiences and areas, in every language, and what they mean here. */
@Service
class Vocabulary {

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Audience> audiences = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();

    /** Only our own names of things, in no language. */
    Vocabulary() {
        learn(levels, Level.values(), Enum::name);
        learn(topics, Topic.values(), Enum::name);
        learn(audiences, Audience.values(), Enum::name);
    }

    @Autowired
    Vocabulary(Messages messages, Areas council) {
        this();
        messages.getProvidedLocales().forEach(language -> {
            learn(levels, Level.values(), value -> messages.get(language, value.key()));
            learn(topics, Topic.values(), value -> messages.get(language, value.key()));
            learn(audiences, Audience.values(), value -> messages.get(language, value.key()));
        });
        council.codes().forEach(code -> {
            areas.put(Columns.normal(code), code);
            council.name(code)
                    .ifPresent(name -> name.texts().values().forEach(text -> areas.put(Columns.normal(text), code)));
        });
    }

    private static <E extends Enum<E>> void learn(Map<String, E> words, E[] values, Function<E, String> word) {
        for (E value : values) {
            words.put(Columns.normal(word.apply(value)), value);
        }
    }

    Optional<Level> level(String text) {
        return Optional.ofNullable(levels.get(Columns.normal(text)));
    }

    /** Those that were understood, and the words that were not. */
    record Understood<T>(SortedSet<T> values, List<String> unknown) {}

    Understood<Topic> topics(String text) {
        return understand(text, topics);
    }

    Understood<Audience> audiences(String text) {
        return understand(text, audiences);
    }

    Understood<String> areas(String text) {
        return understand(text, areas);
    }

    /** A whole text first, because names hold commas too. */
    private static <T extends Comparable<? super T>> Understood<T> understand(String text, Map<String, T> words) {
        var values = new TreeSet<T>();
        var unknown = new java.util.ArrayList<String>();
        for (String part : text.split("[;|\\n]")) {
            T whole = words.get(Columns.normal(part));
            if (whole != null) {
                values.add(whole);
                continue;
            }
            for (String piece : part.split(",")) {
                T found = words.get(Columns.normal(piece));
                if (found != null) {
                    values.add(found);
                } else if (!piece.isBlank()) {
                    unknown.add(piece.strip());
                }
            }
        }
        return new Understood<>(values, unknown);
    }
}
