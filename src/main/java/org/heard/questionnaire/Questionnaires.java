package org.heard.questionnaire;

import java.util.Optional;
import org.heard.consultation.Consultation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the public is asked. */
@Service
@Transactional(readOnly = true)
public class Questionnaires {

    private final QuestionnaireRows rows;

    Questionnaires(QuestionnaireRows rows) {
        this.rows = rows;
    }

    /** What the public is asked now; nothing for a consultation that is answered in other ways only. */
    public Optional<Questionnaire> forConsultation(Consultation.Id consultation) {
        return rows.findFirstByConsultationIdAndPublishedAtNotNullOrderByNumberDesc(consultation);
    }

    /** The version that somebody was asked. */
    public Optional<Questionnaire> byId(Questionnaire.Id id) {
        return rows.findById(id);
    }
}
