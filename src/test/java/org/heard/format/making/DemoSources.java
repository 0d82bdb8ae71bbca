package org.heard.format.making;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationText;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.site.Organisation;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's consultations as documents, without a portal. */
final class DemoSources {

    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");

    private DemoSources() {}

    /** Each in each of its languages. */
    static List<Source> all() {
        var languages = new Languages(List.of("en", "cy", "ur"));
        var messages = new Messages(languages);
        var sources = new ConsultationSource(messages, new Authoring(messages, languages, organisation()));
        var all = new ArrayList<Source>();
        try (var in = new ClassPathResource("demo/consultations.json").getInputStream()) {
            var json = JsonMapper.builder().build();
            for (JsonNode entry : json.readTree(in)) {
                var text = json.treeToValue(entry.get("text"), ConsultationText.class);
                var consultation = new Consultation(
                        Consultation.Id.random(), entry.get("slug").asString(), NOW);
                consultation.say(text, NOW);
                consultation.describe(null, Set.of(), Set.of(), Set.of(), NOW);
                consultation.schedule(NOW, NOW.plus(Duration.ofDays(90)), Translated.empty(), NOW);
                for (Locale language : languages.all()) {
                    if (text.title().has(language)) {
                        all.add(sources.of(consultation, language));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Organisation organisation() {
        return new Organisation(
                Map.of("en", "Brynafon County Council", "cy", "Cyngor Sir Brynafon"),
                "wales",
                "",
                List.of("en", "cy"),
                new Organisation.Contact(
                        "01632 960 123",
                        "01632 960 124",
                        "07700 900 123",
                        "haveyoursay@brynafon.example",
                        List.of("Freepost HAVE YOUR SAY", "Brynafon"),
                        Map.of("en", "Any library in Brynafon", "cy", "Unrhyw lyfrgell ym Mrynafon"),
                        null));
    }
}
