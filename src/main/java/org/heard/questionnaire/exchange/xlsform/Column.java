package org.heard.questionnaire.exchange.xlsform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a column of an XLSForm holds. Headings are read as pyxform reads them (its {@code aliases.py}): {@code label::Welsh (cy)},
 * {@code label:Welsh}, {@code bind::relevant}, {@code List Name}, {@code caption}.
 *
 * @param name the standard name of the column
 * @param language the language that its texts are in, as the heading names it; empty where it does not say
 */
record Column(String name, String language) {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("caption", "label"),
            Map.entry("command", "type"),
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("relevance", "relevant"),
            Map.entry("read_only", "readonly"),
            Map.entry("calculate", "calculation"),
            Map.entry("constraining_message", "constraint_message"),
            Map.entry("jr:constraintmsg", "constraint_message"),
            Map.entry("jr:requiredmsg", "required_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("noapperrorstring", "no_app_error_string"),
            Map.entry("jr:count", "repeat_count"),
            Map.entry("count", "repeat_count"),
            Map.entry("set_form_title", "form_title"),
            Map.entry("title", "form_title"),
            Map.entry("set_form_id", "form_id"),
            Map.entry("id_string", "form_id"),
            Map.entry("image", "media::image"),
            Map.entry("big-image", "media::image"),
            Map.entry("audio", "media::audio"),
            Map.entry("video", "media::video"));

    /** What stands before a column's own name without changing it. */
    private static final Set<String> CONTAINERS = Set.of("bind", "control", "body");

    /** Our own columns for choices: pyxform makes elements of those that it does not know, so they have no colons. */
    private static final Pattern CHOICE =
            Pattern.compile("heard_(?<name>hint|easy_read|alternative)_(?<language>[A-Za-z-]+)");

    static Column of(String heading) {
        Matcher choice = CHOICE.matcher(heading.strip());
        if (choice.matches()) {
            return new Column("heard::" + choice.group("name"), choice.group("language"));
        }
        String[] parts = heading.contains("::") ? heading.split("::") : single(heading);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        if (parts.length > 1 && CONTAINERS.contains(snake(parts[0]))) {
            parts = Arrays.copyOfRange(parts, 1, parts.length);
        }
        int length = 1;
        String name = snake(parts[0]);
        if (parts.length > 1 && (name.equals("media") || name.equals("heard") || name.equals("instance"))) {
            name = name + "::" + snake(parts[1]);
            length = 2;
        }
        name = ALIASES.getOrDefault(name, name);
        String rest = Arrays.stream(parts).skip(length).collect(Collectors.joining("::"));
        return new Column(name.replace("media::big-image", "media::image"), rest);
    }

    // a single colon parts a heading too, but not that of jr:count
    private static String[] single(String heading) {
        return heading.replaceAll("\\bjr:", "jr\u0000")
                .lines()
                .flatMap(line -> Arrays.stream(line.split(":")))
                .map(part -> part.replace('\u0000', ':'))
                .toArray(String[]::new);
    }

    private static String snake(String words) {
        return String.join("_", words.strip().split("\\s+")).toLowerCase(Locale.ROOT);
    }
}
