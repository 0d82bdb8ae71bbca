package org.heard.questionnaire;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gives the demo's consultations something to ask, once. */
@Component
@ConditionalOnProperty("heard.demo")
@Order(20)
class DemoQuestionnaires implements ApplicationRunner {

    private final QuestionnaireRows rows;
    private final Consultations consultations;
    private final QuestionPictures pictures;
    private final Clock clock;

    DemoQuestionnaires(QuestionnaireRows rows, Consultations consultations, QuestionPictures pictures, Clock clock) {
        this.pictures = pictures;
        this.rows = rows;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        try (var in = new ClassPathResource("demo/questionnaires.json").getInputStream()) {
            Map<String, Questions> all =
                    JsonMapper.builder().build().readValue(in, new TypeReference<Map<String, Questions>>() {});
            all.forEach((slug, questions) ->
                    consultations.bySlug(slug).map(Consultation::id).ifPresent(id -> ask(id, questions)));
        }
    }

    private void ask(Consultation.Id consultation, Questions questions) {
        if (rows.findFirstByConsultationIdOrderByNumberDesc(consultation).isEmpty()) {
            Questionnaire first = Questionnaire.first(consultation, clock.instant());
            first.ask(questions, clock.instant());
            first.publish(new QuestionsCheck(List.of(Locale.ENGLISH), pictures), clock.instant());
            rows.save(first);
        }
    }
}
