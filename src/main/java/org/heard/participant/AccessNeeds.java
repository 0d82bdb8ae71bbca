package org.heard.participant;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * The access and support needs that can be named: terms of the NHS Accessible Information Standard (DAPB1605) in its
 * categories, and what people ask for when they come to a meeting (commitment T2). The list is
 * {@code participant/access-needs.csv}.
 */
@Service
public class AccessNeeds {

    /** A category, with the key of its heading. */
    public enum Category {
        CONTACT,
        PROFESSIONAL,
        SUPPORT,
        MEETING;

        /** The message key of its heading. */
        public String key() {
            return "participant.needs." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A need that can be named.
     *
     * @param category where it stands
     * @param code what is kept
     * @param term its term in the standard
     */
    public record Need(Category category, String code, String term) {

        /** The message key of its plain words. */
        public String key() {
            return "participant.need." + code;
        }
    }

    private final List<Need> all = load();

    private static List<Need> load() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("participant/access-needs.csv").getInputStream(),
                        StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream()
                    .map(row -> new Need(
                            Category.valueOf(row.get("category").toUpperCase(Locale.ROOT)),
                            row.get("code"),
                            row.get("term")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every need, in order. */
    public List<Need> all() {
        return all;
    }

    /** The needs of one category, in order. */
    public List<Need> of(Category category) {
        return all.stream().filter(need -> need.category() == category).toList();
    }

    /** The need with this code. */
    public Optional<Need> byCode(String code) {
        return all.stream().filter(need -> need.code().equals(code)).findFirst();
    }
}
