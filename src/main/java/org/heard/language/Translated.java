package org.heard.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text in one or more languages. Where a language is missing another one is shown openly: {@link #in(Locale)} tells
 * which language the text that it returns is in, so that the page can mark it with {@code lang}.
 */
public final class Translated {

    private static final Translated EMPTY = new Translated(Map.of());

    private final Map<String, String> texts;

    private Translated(Map<String, String> texts) {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> {
            if (!text.isBlank()) {
                kept.put(tag, text.strip());
            }
        });
        this.texts = Collections.unmodifiableMap(kept);
    }

    /** A text from language tags and texts; blank ones are left out. */
    @JsonCreator
    public static Translated of(Map<String, String> texts) {
        return new Translated(texts);
    }

    /** A text in one language. */
    public static Translated of(Locale language, String text) {
        return new Translated(Map.of(language.toLanguageTag(), text));
    }

    /** A text in English. */
    public static Translated english(String text) {
        return of(Locale.ENGLISH, text);
    }

    /** No text at all. */
    public static Translated empty() {
        return EMPTY;
    }

    /** The same with one language's text changed; a blank text takes the language away. */
    public Translated with(Locale language, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(language.toLanguageTag(), text);
        return new Translated(changed);
    }

    /** The same in these languages only; what exists in none of them stays as it is. */
    public Translated only(Collection<Locale> languages) {
        var kept = new TreeMap<>(texts);
        kept.keySet().removeIf(tag -> !languages.contains(Locale.forLanguageTag(tag)));
        return kept.isEmpty() ? this : new Translated(kept);
    }

    /** Every language's text by its tag. */
    @JsonValue
    public Map<String, String> texts() {
        return texts;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Whether the text exists in this language. */
    public boolean has(Locale language) {
        return texts.containsKey(language.toLanguageTag());
    }

    /** The text in exactly this language, or an empty text. */
    public String exactly(Locale language) {
        return texts.getOrDefault(language.toLanguageTag(), "");
    }

    /** The text in this language, else in English, else in any; with the language that it is in. */
    public Spoken in(Locale language) {
        if (has(language)) {
            return new Spoken(exactly(language), language);
        }
        if (has(Locale.ENGLISH)) {
            return new Spoken(exactly(Locale.ENGLISH), Locale.ENGLISH);
        }
        return texts.entrySet().stream()
                .findFirst()
                .map(entry -> new Spoken(entry.getValue(), Locale.forLanguageTag(entry.getKey())))
                .orElse(new Spoken("", language));
    }

    /** The text of {@link #in(Locale)}, where its language does not matter. */
    public String text(Locale language) {
        return in(language).text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Translated translated && texts.equals(translated.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }

    /**
     * A text and the language that it is really in.
     *
     * @param text the text
     * @param language its language, which may differ from the one that was asked for
     */
    public record Spoken(String text, Locale language) {}
}
