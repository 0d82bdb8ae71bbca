package org.heard.response.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.language.Languages;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.response.KeyedAnswers;
import org.heard.response.batch.ImportPlan.Ready;
import org.heard.response.paper.KeyingDesk;
import org.heard.response.paper.WhoQuestions;

/**
 * Reads a table of answers: the name of a question above each column, {@code name.other} for something else, {@code
 * name:row} for a row of a matrix, and {@code _id, _code, _beside, _way, _received, _language, _late, _also, _who, _organisation,
 * _people, _gathered, _help, _helper, _basis, _view} for what is no question.
 */
final class TableReader {

    /** The column with the code on the form. */
    static final String CODE = "_code";

    /** The column with the answer that was given in the same visit. */
    static final String BESIDE = "_beside";

    private static final String OTHER = ".other";
    private static final List<String> SPECIAL =
            List.of("_id", CODE, BESIDE, "_way", "_received", "_language", "_late", "_also");

    private final Questionnaire questionnaire;
    private final Questions questions;
    private final WhoQuestions who;
    private final Cells cells;
    private final CameCells came;
    private final Predicate<String> isKept;
    private final Optional<String> others;
    private final Remarks remarks = new Remarks();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param isKept whether a row of this name was taken before
     * @param forms looks up the form with a code
     * @param visits tells whose answer has a code
     * @param others names the file, where rows that read like those taken before are other people's answers
     */
    TableReader(
            Consultation consultation,
            Questionnaire questionnaire,
            WhoQuestions who,
            AnswerWords words,
            Languages languages,
            LocalDate today,
            Predicate<String> isKept,
            Function<SpeakableCode, KeyingDesk.Form> forms,
            Function<SpeakableCode, KeyedAnswers.Visit> visits,
            Optional<String> others) {
        this.questionnaire = questionnaire;
        this.questions = questionnaire.questions();
        this.who = who;
        this.cells = new Cells(words, languages);
        this.came = new CameCells(consultation, questionnaire.id(), today, forms, visits, remarks);
        this.isKept = isKept;
        this.others = others;
    }

    ImportPlan read(AnswerTable table) throws AnswerTable.Refused {
        heading(table.heading());
        boolean asks =
                columns.keySet().stream().anyMatch(name -> questionOf(name).isPresent());
        if (!asks) {
            throw new AnswerTable.Refused("columns");
        }
        var ready = new ArrayList<Ready>();
        int there = 0;
        for (AnswerTable.Row row : table.rows()) {
            var line = new Line(row, columns);
            String once = once(line);
            if (isKept.test(once)) {
                there++;
                remarks.tell(line.number(), "", "there");
                came.stands(line, once);
                continue;
            }
            Ready read = row(once, line, table.heading().size());
            if (!remarks.stops(line.number())) {
                ready.add(read);
                came.stands(line, once);
            }
        }
        return new ImportPlan(
                questionnaire.consultationId(), questionnaire.id(), List.copyOf(ready), there, remarks.all());
    }

    private void heading(List<String> heading) {
        for (int column = 0; column < heading.size(); column++) {
            String name = heading.get(column).strip();
            String known = special(name)
                    .or(() -> questionOf(name).map(question -> name.toLowerCase(Locale.ROOT)))
                    .or(() -> byWording(name).map(Question::key))
                    .orElse("");
            if (known.isEmpty()) {
                remarks.tell(1, name.isEmpty() ? "#" + (column + 1) : name, "column");
            } else if (columns.putIfAbsent(known, column) != null) {
                remarks.tell(1, name, "column.twice");
            }
        }
    }

    private Optional<String> special(String name) {
        return Stream.concat(SPECIAL.stream(), who.questions().stream().map(Question::key))
                .filter(name::equalsIgnoreCase)
                .findFirst();
    }

    private Optional<Question> questionOf(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        return questions
                .answered()
                .filter(question -> name.equals(question.key())
                        || (question.offersSomethingElse() && name.equals(question.key() + OTHER))
                        || question.rows().stream()
                                .anyMatch(row -> name.equals(question.key() + Answer.CELL + row.value())))
                .findFirst();
    }

    private Optional<Question> byWording(String name) {
        return questions
                .answered()
                .filter(question -> question.wording().texts().values().stream()
                        .anyMatch(wording -> Cells.folded(wording).equals(Cells.folded(name))))
                .findFirst();
    }

    /**
     * What the row is called, so that it is taken once: by its number, or by all that it says. Two people may say the same:
     * the second row with the same words is another answer, and so is the same row in another file, if she says so.
     */
    private String once(Line line) {
        String id = line.cell("_id");
        String own = id.isEmpty() ? "row " + String.join("\u001f", line.row().cells()) : "id " + id;
        // what the hash of the name does not tell apart has to be counted together, or one of the two would be lost
        int times = seen.merge(KeyedHash.folded(id.isEmpty() ? own + "\u001f#" : own), 1, Integer::sum);
        if (!id.isEmpty() && times > 1) {
            remarks.stop(line.number(), "_id", "id.twice", id);
        }
        String name = "import " + questionnaire.consultationId().value() + " "
                + (id.isEmpty() ? own + "\u001f" + times : own);
        return others.filter(file -> isKept.test(name))
                .map(file -> name + "\u001f" + file)
                .orElse(name);
    }

    private Ready row(String once, Line line, int width) {
        if (line.row().cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            remarks.stop(line.number(), "", "cells", width);
        }
        var answers = new HashMap<String, Answer>();
        questions.answered().forEach(question -> answers.put(question.key(), answer(line, question)));
        check(line, answers);
        String also = line.cell("_also");
        if (also.isEmpty() && answers.values().stream().allMatch(Answer::isNone)) {
            remarks.stop(line.number(), "", "nothing");
        }
        who(line, answers);
        return new Ready(
                once,
                line.number(),
                came.code(line),
                came.beside(line),
                answers,
                also,
                came.way(line),
                came.received(line),
                line.cell("_late"),
                came.language(line));
    }

    private Answer answer(Line line, Question question) {
        if (question.type() != QuestionType.MATRIX) {
            return understood(
                    line,
                    question.key(),
                    cells.read(question, line.cell(question.key()), line.cell(question.key() + OTHER)));
        }
        var all = new ArrayList<String>();
        for (Choice each : question.rows()) {
            String column = question.key() + Answer.CELL + each.value();
            all.addAll(understood(line, column, cells.readRow(question, each, line.cell(column)))
                    .chosen());
        }
        if (!line.cell(question.key()).isEmpty()) {
            remarks.stop(line.number(), question.key(), "matrix");
        }
        return new Answer(all, "");
    }

    private Answer understood(Line line, String column, Cells.Read read) {
        read.unknown().forEach(part -> remarks.stop(line.number(), column, "choice", part));
        return read.answer();
    }

    /** The same checks as on the site; what the person was not to answer is kept beside and does not count. */
    private void check(Line line, Map<String, Answer> answers) {
        var route = new Routing(questions, key -> answers.getOrDefault(key, Answer.none()));
        route.asked()
                .forEach(question -> question.problem(answers.getOrDefault(question.key(), Answer.none()))
                        .ifPresent(problem -> remarks.problem(line.number(), question.key(), problem)));
        route.unsent().forEach(question -> remarks.tell(line.number(), question.key(), "unasked"));
    }

    private void who(Line line, Map<String, Answer> answers) {
        for (Question question : who.questions()) {
            String said = line.cell(question.key());
            String name = question.type().isChosen() ? said.replace('_', '-') : said;
            Answer answer = understood(line, question.key(), cells.read(question, name, ""));
            answers.put(question.key(), answer);
            question.problem(answer).ifPresent(problem -> remarks.problem(line.number(), question.key(), problem));
        }
        Map<String, Answer> taken = WhoQuestions.of(WhoQuestions.read(answers));
        who.questions().stream()
                .map(Question::key)
                .filter(key -> !answers.getOrDefault(key, Answer.none()).isNone()
                        && taken.getOrDefault(key, Answer.none()).isNone())
                .forEach(key -> remarks.tell(line.number(), key, "who"));
    }
}
