package org.heard.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Texts in every language, with ICU plurals and the language's own numbers. A text that is missing in a language is
 * shown in the site's first language; a test sees to it that none is.
 */
@Service
public class Messages implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final Languages languages;
    private final Map<Locale, Map<String, String>> texts = new HashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> patterns = new HashMap<>();

    public Messages(Languages languages) {
        this.languages = languages;
        languages.all().forEach(language -> {
            texts.put(language, load(language));
            patterns.put(language, new ConcurrentHashMap<>());
        });
    }

    private static Map<String, String> load(Locale language) {
        var file = new ClassPathResource("translations/messages_" + language.getLanguage() + ".properties");
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var loaded = new HashMap<String, String>();
        properties.forEach((key, text) -> loaded.put((String) key, (String) text));
        return Map.copyOf(loaded);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages.all();
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... parameters) {
        Locale language = languages.byTag(locale.getLanguage()).orElse(languages.first());
        String text = text(language).get(key);
        if (text == null) {
            log.warn("No text for {} in {}", key, language);
            language = languages.first();
            text = text(language).get(key);
        }
        if (text == null) {
            return key;
        }
        // a pattern without parameters is still a pattern: its quotes have to be read the same way
        return format(language, key, text, parameters);
    }

    /** The text for a key, for callers without a UI. */
    public String get(Locale language, String key, @Nullable Object... parameters) {
        return getTranslation(key, language, parameters);
    }

    /** Whether there is a text for the key in this language. */
    public boolean has(Locale language, String key) {
        return text(language).containsKey(key);
    }

    private Map<String, String> text(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    private String format(Locale language, String key, String text, @Nullable Object... parameters) {
        if (text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        MessageFormat pattern = patterns.getOrDefault(language, Map.of())
                .computeIfAbsent(key, k -> new MessageFormat(text, formatLocale(language)));
        synchronized (pattern) {
            return pattern.format(parameters);
        }
    }

    /** Numbers and dates of the United Kingdom, in the language; Urdu as written in the UK, with western digits. */
    public static ULocale formatLocale(Locale language) {
        return new ULocale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion("GB")
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }
}
