package org.heard.questionnaire.desk;

import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;

/**
 * What a condition can be about.
 *
 * @param questions all questions
 * @param asked those on the pages before
 * @param writing the language that is written
 * @param words words for conditions and choices
 */
record Earlier(Questions questions, List<Question> asked, Writing writing, ConditionWords words) {

    /** @param page the page that the condition belongs to, counted from 0: it can look at the pages before */
    static Earlier than(int page, Questions questions, Writing writing, ConditionWords words) {
        List<Question> asked = questions.pages().subList(0, page).stream()
                .flatMap(each -> each.questions().stream())
                .filter(question -> question.type() != QuestionType.STATEMENT)
                .toList();
        return new Earlier(questions, asked, writing, words);
    }

    /** What a question is called where it is chosen. */
    String name(Question question) {
        return words.place(question, questions, writing.language());
    }

    /** The question with this name, if it is an earlier one. */
    Optional<Question> find(String key) {
        return asked.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
