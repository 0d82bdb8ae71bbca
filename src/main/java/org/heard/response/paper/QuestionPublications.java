package org.heard.response.paper;

import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.ConsultationFolder;
import org.heard.format.making.Publication;
import org.heard.format.making.WrittenPublication;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What is asked, as files of their own: heard or read in Braille before answering (F2). */
@Service
@Order(17)
class QuestionPublications extends ConsultationFolder {

    private final Questionnaires questionnaires;
    private final QuestionsToRead reading;

    QuestionPublications(Consultations consultations, Questionnaires questionnaires, QuestionsToRead reading) {
        super("questions", consultations);
        this.questionnaires = questionnaires;
        this.reading = reading;
    }

    @Override
    protected Optional<Publication> published(Consultation consultation) {
        return questionnaires.forConsultation(consultation.id()).map(asked -> published(consultation, asked));
    }

    private Publication published(Consultation consultation, Questionnaire asked) {
        return new WrittenPublication(
                path(consultation.slug()),
                consultation.slug() + "-questions",
                consultation.text().title(),
                asked.id().value() + " " + asked.version() + " " + consultation.version(),
                language -> consultation.text().title().has(language)
                        && asked.questions().all().map(Question::wording).allMatch(wording -> wording.has(language)),
                language -> reading.source(consultation, asked.questions(), language));
    }
}
