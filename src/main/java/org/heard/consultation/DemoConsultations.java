package org.heard.consultation;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty demo portal with consultations of a fictional county, with dates around today. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(10)
class DemoConsultations implements ApplicationRunner {

    private final Consultations consultations;
    private final PublishingPolicy policy;
    private final Clock clock;

    DemoConsultations(Consultations consultations, PublishingPolicy policy, Clock clock) {
        this.consultations = consultations;
        this.policy = policy;
        this.clock = clock;
    }

    /** A consultation as the demo file has it; days are counted from today. */
    record Entry(
            String slug,
            Level level,
            Set<Topic> topics,
            Set<Audience> audiences,
            Set<String> areas,
            int opensInDays,
            int closesInDays,
            @Nullable Integer outcomeInDays,
            @Nullable Integer decisionInDays,
            @Nullable Map<String, String> withdrawn,
            @Nullable Map<String, String> shortReason,
            ConsultationText text) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (consultations.count() > 0) {
            return;
        }
        try (var in = new ClassPathResource("demo/consultations.json").getInputStream()) {
            List<Entry> entries = JsonMapper.builder().build().readValue(in, new TypeReference<List<Entry>>() {});
            entries.forEach(this::add);
        }
    }

    private void add(Entry entry) {
        Instant now = clock.instant();
        var consultation = new Consultation(Consultation.Id.random(), entry.slug(), now);
        LocalDate today = Dates.day(now);
        ConsultationText text = entry.decisionInDays() == null
                ? entry.text()
                : entry.text().decidedOn(today.plusDays(entry.decisionInDays()));
        consultation.say(text, now);
        consultation.describe(entry.level(), entry.topics(), entry.audiences(), entry.areas(), now);
        consultation.schedule(
                at(today.plusDays(entry.opensInDays()), LocalTime.of(9, 0)),
                at(today.plusDays(entry.closesInDays()), LocalTime.of(23, 59)),
                entry.shortReason() == null ? Translated.empty() : Translated.of(entry.shortReason()),
                now);
        consultation.publish(policy, now);
        if (entry.withdrawn() != null) {
            consultation.withdraw(Translated.of(entry.withdrawn()), now);
        } else if (entry.outcomeInDays() != null) {
            consultation.outcomePublished(at(today.plusDays(entry.outcomeInDays()), LocalTime.NOON));
        }
        consultations.add(consultation);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Dates.ZONE).toInstant();
    }
}
