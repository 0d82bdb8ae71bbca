package org.heard.format.speech;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/** What is said in one language in place of signs and short forms: {@code speech/<language>.properties}. */
final class SpeechWords {

    private final Map<String, String> words = new TreeMap<>();

    private SpeechWords(Properties file) {
        file.forEach((key, word) -> words.put((String) key, ((String) word).strip()));
    }

    /** The words of a language, if it is one that Heard can read out. */
    static Optional<SpeechWords> of(Locale language) {
        var file = new ClassPathResource("speech/" + language.getLanguage() + ".properties");
        if (!file.exists()) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new SpeechWords(properties));
    }

    /** A word that every language has. */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No words for " + key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Words separated by commas; none where the language does without. */
    List<String> list(String key) {
        return find(key).map(all -> List.of(all.split("\\s*,\\s*"))).orElse(List.of());
    }

    /** A phrase with its parts. */
    String say(String key, Object... parts) {
        return new MessageFormat(get(key), Locale.ROOT).format(parts);
    }

    /** The rest of the keys that begin so, with what stands there. */
    Map<String, String> all(String prefix) {
        var found = new TreeMap<String, String>();
        words.forEach((key, word) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), word);
            }
        });
        return found;
    }
}
