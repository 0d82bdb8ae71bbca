package org.heard.questionnaire.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which of our languages a file means: "Welsh (cy)", "cy", "Welsh", "Cymraeg", "en-GB". */
public final class FileLanguages {

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})([-_][A-Za-z0-9]{2,8})*");
    private static final Pattern BRACKETS =
            Pattern.compile("\\(\\s*([A-Za-z]{2,3})([-_][A-Za-z0-9]{2,8})*\\s*\\)\\s*$");

    private final List<Locale> ours;
    private final String unnamed;
    private final Map<String, Optional<Locale>> known = new HashMap<>();

    /**
     * @param ours the languages that Heard speaks, the first one first
     * @param unnamed the language of texts whose language is not said; blank for our first
     */
    public FileLanguages(List<Locale> ours, String unnamed) {
        this.ours = List.copyOf(ours);
        this.unnamed = unnamed.isBlank() ? ours.getFirst().toLanguageTag() : unnamed.strip();
    }

    /** The language that is taken where a file does not say. */
    public Locale first() {
        return ours.getFirst();
    }

    /** Our language of this name, if it is one of ours. */
    public Optional<Locale> of(String named) {
        return known.computeIfAbsent(name(named), this::find);
    }

    /** What the file calls the language of a text. */
    public String name(String named) {
        return named.isBlank() ? unnamed : named.strip();
    }

    private Optional<Locale> find(String named) {
        Matcher brackets = BRACKETS.matcher(named);
        if (brackets.find()) {
            return byTag(brackets.group(1));
        }
        Optional<Locale> byName = ours.stream()
                .filter(language -> named.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                        || named.equalsIgnoreCase(language.getDisplayLanguage(language)))
                .findFirst();
        if (byName.isPresent()) {
            return byName;
        }
        Matcher tag = TAG.matcher(named);
        return tag.matches() ? byTag(tag.group(1)) : Optional.empty();
    }

    private Optional<Locale> byTag(String tag) {
        String small = tag.toLowerCase(Locale.ROOT);
        return ours.stream()
                .filter(language -> language.getLanguage().equals(small)
                        || language.getISO3Language().equals(small))
                .findFirst();
    }
}
