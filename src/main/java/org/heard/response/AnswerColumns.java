package org.heard.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.language.Messages;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Routing;

/**
 * The columns of a table that hold what was answered: one for each question that was ever asked, one more for each time that
 * it was asked in other words, and one beside it where "something else" is offered. Whatever a person wrote stands in one of
 * them, under the words that she was asked in.
 */
final class AnswerColumns {

    private final List<Column> columns;
    private final AnswerWords words;
    private final Messages messages;
    private final Locale language;

    /** @param versions today's questions first, then those that were asked before */
    AnswerColumns(Collection<Questionnaire> versions, AnswerWords words, Messages messages, Locale language) {
        this.words = words;
        this.messages = messages;
        this.language = language;
        var found = new LinkedHashMap<String, List<Column>>();
        for (Questionnaire version : versions) {
            version.questions()
                    .answered()
                    .map(Piping::unfilled)
                    .forEach(question -> column(
                                    found.computeIfAbsent(question.key(), key -> new ArrayList<>()), question)
                            .asked(version, question));
        }
        this.columns = found.values().stream().flatMap(List::stream).toList();
    }

    private Column column(List<Column> ofQuestion, Question question) {
        return ofQuestion.stream()
                .filter(column -> SameWords.in(column.question, question, language))
                .findFirst()
                .orElseGet(() -> {
                    var column = new Column(question, ofQuestion.isEmpty());
                    ofQuestion.add(column);
                    return column;
                });
    }

    /** A question in the same words, in all the versions that asked it so. */
    private static final class Column {

        private final Question question;
        private final boolean newest;
        private final Map<Integer, Question> versions = new TreeMap<>();

        Column(Question question, boolean newest) {
            this.question = question;
            this.newest = newest;
        }

        void asked(Questionnaire version, Question worded) {
            versions.put(version.number(), worded);
        }

        /** Whether answers to this version of the questions stand here; what it did not ask stands with the newest words. */
        boolean holds(Questionnaire version) {
            return versions.containsKey(version.number())
                    || (newest && version.questions().find(question.key()).isEmpty());
        }

        // a promise that was made once holds for all that stands in one column
        boolean isNeverPublished() {
            return versions.values().stream().anyMatch(Question::neverPublished);
        }
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
        for (Column column : columns) {
            headings.add(marked(column, wording(column)));
            if (column.question.offersSomethingElse()) {
                headings.add(marked(column, messages.get(language, "response.export.else", wording(column))));
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
    Row row(Response response, Questionnaire asked, UnaryOperator<String> spoken) {
        var cells = new ArrayList<String>();
        var unasked = new ArrayList<String>();
        Routing route = response.route(asked.questions());
        for (Column column : columns) {
            String key = column.question.key();
            Question question = asked.questions().find(key).orElse(column.question);
            boolean here = column.holds(asked);
            Answer answer = response.answer(key);
            boolean counts = here && route.asks(question);
            String said = spoken.apply(key);
            if (here && !counts && !(answer.isNone() && said.isEmpty())) {
                unasked.add(marked(column, wording(column)) + ": " + cell(question, answer, said, true));
            }
            boolean elseApart = column.question.offersSomethingElse();
            cells.add(counts ? cell(question, answer, said, !elseApart) : "");
            if (elseApart) {
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

    /** The newest words stand by themselves, older ones with their version. */
    private String wording(Column column) {
        String wording = column.question.wording().text(language);
        return column.newest
                ? wording
                : messages.get(
                        language,
                        "response.export.version.of",
                        wording,
                        column.versions.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private String marked(Column column, String heading) {
        return column.isNeverPublished() ? messages.get(language, "response.export.never", heading) : heading;
    }
}
