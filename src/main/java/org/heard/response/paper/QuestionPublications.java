package org.heard.response.paper;

import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.Publication;
import org.heard.format.making.PublicationFolder;
import org.heard.format.making.WrittenPublication;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What is asked, as files of their own: heard or read in Braille before answering (F2). */
@Service
@Order(17)
class QuestionPublications extends PublicationFolder {

    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final QuestionsToRead reading;

    QuestionPublications(Consultations consultations, Questionnaires questionnaires, QuestionsToRead reading) {
        super("questions");
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.reading = reading;
    }

    @Override
    public List<Publication> all() {
        return consultations.all().stream()
                .filter(Consultation::isPublic)
                .flatMap(consultation -> published(consultation).stream())
                .toList();
    }

    @Override
    protected Optional<Publication> named(String slug) {
        return consultations.publicBySlug(slug).flatMap(this::published);
    }

    private Optional<Publication> published(Consultation consultation) {
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
