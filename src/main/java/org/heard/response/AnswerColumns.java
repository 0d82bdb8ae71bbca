package org.heard.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.language.Messages;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;

/**
 * The columns of a table that hold what was answered: one for each question that was ever asked, as it is worded now, and
 * one beside it where "something else" is offered now. Whatever a person wrote stands in one of them.
 */
final class AnswerColumns {

    private final List<Question> columns;
    private final AnswerWords words;
    private final Messages messages;
    private final Locale language;

    /** @param versions today's questions first, then those that were asked before */
    AnswerColumns(Collection<Questionnaire> versions, AnswerWords words, Messages messages, Locale language) {
        var questions = new LinkedHashMap<String, Question>();
        versions.forEach(version -> version.questions()
                .answered()
                .forEach(question -> questions.putIfAbsent(question.key(), Piping.unfilled(question))));
        this.columns = List.copyOf(questions.values());
        this.words = words;
        this.messages = messages;
        this.language = language;
    }

    /**
     * What stands in a row.
     *
     * @param cells the cells, as many as there are headings
     * @param unasked what the person wrote for questions that she was not to answer: it counts in no figure
     */
    record Row(List<String> cells, String unasked) {}

    List<String> headings() {
        var headings = new ArrayList<String>();
        for (Question column : columns) {
            headings.add(wording(column));
            if (column.offersSomethingElse()) {
                headings.add(messages.get(language, "response.export.else", wording(column)));
            }
        }
        return headings;
    }

    /**
     * The row of an answer.
     *
     * @param asked what was asked of the person
     * @param spoken what her recordings say that answer a question
     */
    Row row(Response response, Questions asked, UnaryOperator<String> spoken) {
        var cells = new ArrayList<String>();
        var unasked = new ArrayList<String>();
        Routing route = response.route(asked);
        for (Question column : columns) {
            Question question = asked.find(column.key()).orElse(column);
            Answer answer = response.answer(column.key());
            boolean counts = route.asks(question);
            String said = spoken.apply(column.key());
            if (!counts && !(answer.isNone() && said.isEmpty())) {
                unasked.add(wording(column) + ": " + cell(question, answer, said, true));
            }
            cells.add(counts ? cell(question, answer, said, !column.offersSomethingElse()) : "");
            if (column.offersSomethingElse()) {
                cells.add(counts ? answer.text() : "");
            }
        }
        return new Row(cells, String.join("\n", unasked));
    }

    /**
     * Choices, then what the person wrote where no other column has it, then what she said; numbers and dates stay as a
     * program can read them.
     */
    private String cell(Question question, Answer answer, String said, boolean withText) {
        return Stream.of(
                        String.join("; ", words.choices(question, answer, language)),
                        withText ? answer.text() : "",
                        said)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String wording(Question column) {
        return column.wording().text(language);
    }
}
