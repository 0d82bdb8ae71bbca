package org.heard.questionnaire;

import java.util.List;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionnaireRows extends JpaRepository<Questionnaire, Questionnaire.Id> {

    Optional<Questionnaire> findFirstByConsultationIdAndPublishedAtNotNullOrderByNumberDesc(
            Consultation.Id consultation);

    List<Questionnaire> findByConsultationIdAndPublishedAtNotNullOrderByNumber(Consultation.Id consultation);

    Optional<Questionnaire> findFirstByConsultationIdOrderByNumberDesc(Consultation.Id consultation);
}
