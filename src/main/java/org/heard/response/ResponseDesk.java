package org.heard.response;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.account.Audit;
import org.heard.consultation.Consultation;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff read what people said. Nothing here tells who said it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ANALYST', 'EDITOR', 'ADMINISTRATOR')")
public class ResponseDesk {

    private final ResponseRows rows;
    private final ResponseSearch search;
    private final ResponseExport export;
    private final Questionnaires questionnaires;
    private final AnswerWords answerWords;
    private final Audit audit;

    ResponseDesk(
            ResponseRows rows,
            ResponseSearch search,
            ResponseExport export,
            Questionnaires questionnaires,
            AnswerWords answerWords,
            Audit audit) {
        this.rows = rows;
        this.search = search;
        this.export = export;
        this.questionnaires = questionnaires;
        this.answerWords = answerWords;
        this.audit = audit;
    }

    /**
     * Some of the answers in which all these words occur, the latest first; all answers for no words.
     *
     * @param as only answers given in this capacity, if one is named
     */
    public List<Response> find(
            Consultation.Id consultation, String words, Optional<Capacity> as, int offset, int limit) {
        List<Response.Id> ids = search.find(consultation, words, as, offset, limit);
        return rows.findAllById(ids).stream()
                .sorted(Comparator.comparingInt(response -> ids.indexOf(response.id())))
                .toList();
    }

    /** In how many answers all these words occur. */
    public int count(Consultation.Id consultation, String words, Optional<Capacity> as) {
        return search.count(consultation, words, as);
    }

    /** One answer. */
    public Optional<Response> byId(Response.Id id) {
        return rows.findById(id);
    }

    /** Answers that were given in the same visit: a carer's own and that for the person she cares for. */
    public List<Response> besides(Response response) {
        return Stream.concat(
                        response.beside().flatMap(rows::findById).stream(), rows.findByBeside(response.id()).stream())
                .toList();
    }

    /** What was asked of whoever gave an answer. */
    public Questions asked(Response response) {
        Questions asked = questionnaires
                .byId(response.questionnaireId())
                .map(Questionnaire::questions)
                .orElse(Questions.none());
        return Piping.filled(asked, response.route(asked)::countedAnswer, answerWords);
    }

    /**
     * Writes all answers to a consultation as CSV, a column for each question that was ever asked.
     *
     * @param language the language of the headings and choices
     */
    @Transactional
    public void export(Consultation consultation, Locale language, Writer to) throws IOException {
        audit.record("response.exported", consultation.slug());
        export.write(consultation.id(), language, to);
    }
}
