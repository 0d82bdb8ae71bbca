package org.heard.response;

import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The words of each answer, question by question, so that staff can search them. */
@Service
class AnswerIndex {

    private final JdbcClient database;
    private final AnswerWords words;

    AnswerIndex(JdbcClient database, AnswerWords words) {
        this.database = database;
        this.words = words;
    }

    void add(Response response, Questions questions) {
        // what is for staff only, such as answers about equality, is sealed with the answer and in no other place
        questions.all().filter(question -> !question.neverPublished()).forEach(question -> add(response, question));
        if (!response.also().isBlank()) {
            add(response, Response.ALSO, response.also());
        }
    }

    /** Forgets what was kept of an answer. */
    void forget(Response.Id response) {
        database.sql("DELETE FROM response_answer WHERE response_id = ?")
                .param(response.value())
                .update();
    }

    private void add(Response response, Question question) {
        Answer answer = response.answer(question.key());
        if (answer.isNone()) {
            return;
        }
        add(response, question.key(), String.join("\n", words.lines(question, answer, response.language())));
    }

    private void add(Response response, String key, String text) {
        database.sql("INSERT INTO response_answer (response_id, question_key, text) VALUES (?, ?, ?)")
                .param(response.id().value())
                .param(key)
                .param(text)
                .update();
    }
}
