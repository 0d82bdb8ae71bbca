package org.heard.response;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.WayIn;
import org.heard.language.Dates;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
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

/** Gives the demo's consultations what some people said, once. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(30)
class DemoAnswers implements ApplicationRunner {

    private final ResponseRows rows;
    private final AnswerIndex index;
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final GroupSessionRows groups;
    private final Staff staff;
    private final Clock clock;
    private Response.@Nullable Id last;

    DemoAnswers(
            ResponseRows rows,
            AnswerIndex index,
            Consultations consultations,
            Questionnaires questionnaires,
            GroupSessionRows groups,
            Staff staff,
            Clock clock) {
        this.rows = rows;
        this.index = index;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.groups = groups;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * An answer as the demo file has it.
     *
     * @param beside whether it was given in the same visit as the one before it in the file
     */
    record Entry(
            String slug,
            int daysBeforeClosing,
            Capacity capacity,
            String language,
            String organisation,
            String people,
            @Nullable WayIn way,
            @Nullable Boolean beside,
            @Nullable Speaking speaking,
            Map<String, Answer> answers) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (rows.count() > 0) {
            return;
        }
        try (var in = new ClassPathResource("demo/answers.json").getInputStream()) {
            List<Entry> entries = JsonMapper.builder().build().readValue(in, new TypeReference<List<Entry>>() {});
            entries.forEach(
                    entry -> consultations.bySlug(entry.slug()).ifPresent(consultation -> add(consultation, entry)));
        }
        try (var in = new ClassPathResource("demo/group-sessions.json").getInputStream()) {
            JsonMapper.builder()
                    .build()
                    .readValue(in, new TypeReference<List<Met>>() {})
                    .forEach(this::met);
        }
    }

    /** What did not come by the site was keyed in by somebody. */
    private void keyed(Response response, Entry entry) {
        WayIn way = entry.way();
        if (way != null) {
            staff.with(Role.FRONT_DESK).stream()
                    .findFirst()
                    .ifPresent(keyer ->
                            response.cameBy(new Intake(way, Dates.day(response.sentAt()), keyer.id(), ""), null));
        }
    }

    /** A session of a group as the demo file has it. */
    record Met(
            String slug,
            int daysAgo,
            String name,
            String language,
            List<GroupSession.Present> present,
            List<GroupSession.Note> notes) {}

    private void met(Met met) {
        consultations
                .bySlug(met.slug())
                .ifPresent(consultation -> groups.save(new GroupSession(
                        UUID.randomUUID(),
                        consultation.id(),
                        new GroupSession.Told(
                                met.name(),
                                Dates.day(clock.instant().minus(Duration.ofDays(met.daysAgo()))),
                                Locale.forLanguageTag(met.language()),
                                met.present(),
                                met.notes()),
                        Optional.empty(),
                        clock.instant())));
    }

    private void add(Consultation consultation, Entry entry) {
        questionnaires
                .forConsultation(consultation.id())
                .ifPresent(questionnaire -> add(consultation, questionnaire, entry));
    }

    private void add(Consultation consultation, Questionnaire questionnaire, Entry entry) {
        Instant now = clock.instant();
        Instant sent = consultation.closesAt().orElse(now).minus(Duration.ofDays(entry.daysBeforeClosing()));
        var who = new AnsweringAs(
                entry.capacity(),
                entry.organisation(),
                entry.people(),
                entry.speaking() == null ? Speaking.nothing() : entry.speaking());
        var response = new Response(
                questionnaire,
                SpeakableCode.random(Sending.RECEIPT_GROUPS),
                who,
                Locale.forLanguageTag(entry.language()),
                entry.way() == null ? WayIn.ONLINE : entry.way(),
                entry.answers(),
                sent.isAfter(now) ? now : sent);
        keyed(response, entry);
        if (Boolean.TRUE.equals(entry.beside()) && last != null) {
            response.givenBeside(last);
        }
        last = response.id();
        rows.saveAndFlush(response);
        index.add(response, questionnaire.questions());
    }
}
