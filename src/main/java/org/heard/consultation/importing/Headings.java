package org.heard.consultation.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.heard.consultation.importing.Columns.Meaning;
import org.jspecify.annotations.Nullable;

/** Guesses what a column means from its heading, in English or Welsh ({@code importing/headings.csv}). */
final class Headings {

    private static final Locale WELSH = Locale.of("cy");

    /** Words that name the language of a column. */
    private static final Map<String, Locale> LANGUAGES = Map.of(
            "english",
            Locale.ENGLISH,
            "en",
            Locale.ENGLISH,
            "saesneg",
            Locale.ENGLISH,
            "welsh",
            WELSH,
            "cy",
            WELSH,
            "cymraeg",
            WELSH,
            "gymraeg",
            WELSH,
            "urdu",
            Locale.of("ur"),
            "ur",
            Locale.of("ur"),
            "wrdw",
            Locale.of("ur"));

    private static final Set<String> VAGUE = Set.of("name", "enw", "subject", "pwnc");

    private static final Map<String, Meaning> KNOWN = load();

    private Headings() {}

    static Optional<Meaning> guess(String heading) {
        String normal = Columns.normal(heading);
        Meaning known = KNOWN.get(normal);
        if (known != null) {
            return Optional.of(known);
        }
        int last = normal.lastIndexOf(' ');
        int first = normal.indexOf(' ');
        if (last < 0) {
            return Optional.empty();
        }
        return inLanguage(normal.substring(last + 1), normal.substring(0, last))
                .or(() -> inLanguage(normal.substring(0, first), normal.substring(first + 1)));
    }

    /** Whether a heading stands above titles of consultations, but above many other things too. */
    static boolean isVague(@Nullable String heading) {
        return heading != null && VAGUE.contains(Columns.normal(heading));
    }

    private static Optional<Meaning> inLanguage(String language, String rest) {
        Locale named = LANGUAGES.get(language);
        String base = rest.replaceFirst(" (in|yn|yn y|y)$", "");
        return Optional.ofNullable(named)
                .flatMap(locale ->
                        Optional.ofNullable(KNOWN.get(base)).map(found -> new Meaning(found.field(), locale)));
    }

    private static Map<String, Meaning> load() {
        var known = new HashMap<String, Meaning>();
        try (var stream = Objects.requireNonNull(Headings.class.getResourceAsStream("/importing/headings.csv"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var records = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord row : records) {
                Field field = Field.byWord(row.get("field")).orElseThrow();
                Locale language = Locale.forLanguageTag(row.get("language"));
                known.put(Columns.normal(row.get("heading")), new Meaning(field, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }
}
