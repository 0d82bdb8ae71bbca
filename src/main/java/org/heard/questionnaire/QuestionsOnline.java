package org.heard.questionnaire;

import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.OnlineQuestions;
import org.springframework.stereotype.Service;

/** Tells a consultation's page how much it asks. */
@Service
class QuestionsOnline implements OnlineQuestions {

    private final Questionnaires questionnaires;

    QuestionsOnline(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<Asked> asked(Consultation.Id consultation) {
        return questionnaires
                .forConsultation(consultation)
                .map(Questionnaire::questions)
                .filter(questions -> questions.answered().findAny().isPresent())
                .map(questions -> new Asked((int) questions.answered().count(), questions.minutes()));
    }
}
