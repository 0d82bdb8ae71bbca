package org.heard.outcome;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.WayIn;
import org.heard.html.ContentChanged;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.heard.outcome.OutcomeText.Pair;
import org.heard.outcome.OutcomeText.Update;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Says in an empty demo portal what came of its finished consultations, with dates around today. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(40)
class DemoOutcomes implements ApplicationRunner {

    private final OutcomeRows rows;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoOutcomes(OutcomeRows rows, Consultations consultations, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.consultations = consultations;
        this.events = events;
        this.clock = clock;
    }

    /** An outcome as the demo file has it; days are counted from today. */
    record Entry(
            String slug,
            int publishedInDays,
            Map<WayIn, Integer> tookPart,
            Translated summary,
            Translated next,
            Translated thanks,
            List<Since> updates,
            List<Line> pairs) {}

    record Since(int inDays, Translated words) {}

    record Line(
            Translated heading,
            Translated said,
            int people,
            OutcomeText.Kind kind,
            Translated did,
            OutcomeText.Progress progress,
            int dateInDays) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (rows.count() > 0) {
            return;
        }
        try (var in = new ClassPathResource("demo/outcomes.json").getInputStream()) {
            List<Entry> entries = JsonMapper.builder().build().readValue(in, new TypeReference<List<Entry>>() {});
            entries.forEach(entry -> consultations.publicBySlug(entry.slug()).ifPresent(c -> add(entry, c)));
        }
        events.publishEvent(new ContentChanged());
    }

    private void add(Entry entry, Consultation consultation) {
        LocalDate today = Dates.day(clock.instant());
        List<Pair> pairs = entry.pairs().stream()
                .map(line -> new Pair(
                        UUID.randomUUID(),
                        line.heading(),
                        line.said(),
                        line.people(),
                        line.kind(),
                        line.did(),
                        line.progress(),
                        today.plusDays(line.dateInDays())))
                .toList();
        List<Update> updates = entry.updates().stream()
                .map(since -> new Update(at(today.plusDays(since.inDays())), since.words()))
                .toList();
        Instant published = at(today.plusDays(entry.publishedInDays()));
        var outcome = new Outcome(Outcome.Id.random(), consultation.id(), published);
        outcome.take(
                new OutcomeText(
                        entry.summary(),
                        entry.tookPart(),
                        pairs,
                        Translated.empty(),
                        entry.next(),
                        entry.thanks(),
                        updates),
                published);
        rows.save(outcome);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Dates.ZONE).toInstant();
    }
}
