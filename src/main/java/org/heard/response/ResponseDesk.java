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
import org.heard.questionnaire.Question;
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

    /** The number of the version of the questions that an answer answers. */
    public int version(Response response) {
        return questionnaires
                .byId(response.questionnaireId())
                .map(Questionnaire::number)
                .orElse(0);
    }

    /** Which version the public is asked now, if it is another than the one that an answer answers. */
    public Optional<Integer> newerVersion(Response response) {
        return questionnaires
                .forConsultation(response.consultationId())
                .map(Questionnaire::number)
                .filter(number -> number != version(response));
    }

    /** How a question that somebody answered is worded now, if these are other words. */
    public Optional<Question> reworded(Response response, Question answered, Locale language) {
        Questions then = questionnaires
                .byId(response.questionnaireId())
                .map(Questionnaire::questions)
                .orElse(Questions.none());
        Optional<Question> now = questionnaires
                .forConsultation(response.consultationId())
                .flatMap(asked -> asked.questions().find(answered.key()));
        return then.find(answered.key())
                .map(Piping::unfilled)
                .flatMap(before -> now.map(Piping::unfilled).filter(after -> !SameWords.in(before, after, language)));
    }

    /**
     * Writes all answers to a consultation as CSV: a column for each question that was ever asked, and for each time that it
     * was asked in other words.
     *
     * @param language the language of the headings and choices
     */
    @Transactional
    public void export(Consultation consultation, Locale language, Writer to) throws IOException {
        audit.record("response.exported", consultation.slug());
        export.write(consultation.id(), language, to);
    }
}
