package org.heard.response.batch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.language.Dates;
import org.heard.language.Languages;
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
import org.heard.response.batch.ImportPlan.Remark;
import org.heard.response.paper.WhoQuestions;

/**
 * Reads a table of answers: the name of a question above each column, {@code name.other} for something else, {@code
 * name:row} for a row of a matrix, and {@code _id, _way, _received, _language, _who, _organisation, _people, _also, _late}
 * for what is no question.
 */
final class TableReader {

    private static final String OTHER = ".other";

    private final Consultation consultation;
    private final Questionnaire questionnaire;
    private final Questions questions;
    private final WhoQuestions who;
    private final Cells cells;
    private final LocalDate today;
    private final Predicate<String> isKept;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param isKept whether a row of this name was taken before */
    TableReader(
            Consultation consultation,
            Questionnaire questionnaire,
            WhoQuestions who,
            AnswerWords words,
            Languages languages,
            LocalDate today,
            Predicate<String> isKept) {
        this.consultation = consultation;
        this.questionnaire = questionnaire;
        this.questions = questionnaire.questions();
        this.who = who;
        this.cells = new Cells(words, languages);
        this.today = today;
        this.isKept = isKept;
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
            String once = once(row);
            if (isKept.test(once)) {
                there++;
                continue;
            }
            int before = remarks.size();
            Ready read = row(once, row, table.heading().size());
            boolean stopped = remarks.stream().skip(before).anyMatch(Remark::stops);
            if (!stopped) {
                ready.add(read);
            }
        }
        return new ImportPlan(questionnaire.id(), List.copyOf(ready), there, List.copyOf(remarks));
    }

    private void heading(List<String> heading) {
        for (int column = 0; column < heading.size(); column++) {
            String name = heading.get(column).strip();
            String known = special(name)
                    .or(() -> questionOf(name).map(question -> name.toLowerCase(Locale.ROOT)))
                    .or(() -> byWording(name).map(Question::key))
                    .orElse("");
            if (known.isEmpty()) {
                remark(1, name.isEmpty() ? "#" + (column + 1) : name, "column", false);
            } else if (columns.putIfAbsent(known, column) != null) {
                remark(1, name, "column.twice", false);
            }
        }
    }

    private static Optional<String> special(String name) {
        return Stream.of("_id", "_way", "_received", "_language", "_who", "_organisation", "_people", "_also", "_late")
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

    // two people may say the same: the second row with the same words is another answer
    private String once(AnswerTable.Row row) {
        String id = cell(row, "_id");
        String own = id.isEmpty() ? "row " + String.join("\u001f", row.cells()) : "id " + id;
        int times = seen.merge(own, 1, Integer::sum);
        String name = id.isEmpty() ? own + "\u001f" + times : own;
        if (!id.isEmpty() && times > 1) {
            remark(row.number(), "_id", "id.twice", true, id);
        }
        return "import " + questionnaire.consultationId().value() + " " + name;
    }

    private String cell(AnswerTable.Row row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.cell(place);
    }

    private Ready row(String once, AnswerTable.Row row, int width) {
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            remark(row.number(), "", "cells", true, width);
        }
        var answers = new HashMap<String, Answer>();
        questions.answered().forEach(question -> answers.put(question.key(), answer(row, question)));
        check(row, answers);
        who(row, answers);
        String also = cell(row, "_also");
        if (also.isEmpty() && answers.values().stream().allMatch(Answer::isNone)) {
            remark(row.number(), "", "nothing", true);
        }
        return new Ready(once, row.number(), answers, also, way(row), received(row), cell(row, "_late"), language(row));
    }

    private Answer answer(AnswerTable.Row row, Question question) {
        if (question.type() != QuestionType.MATRIX) {
            return understood(
                    row,
                    question.key(),
                    cells.read(question, cell(row, question.key()), cell(row, question.key() + OTHER)));
        }
        var all = new ArrayList<String>();
        for (Choice each : question.rows()) {
            String column = question.key() + Answer.CELL + each.value();
            all.addAll(understood(row, column, cells.readRow(question, each, cell(row, column)))
                    .chosen());
        }
        if (!cell(row, question.key()).isEmpty()) {
            remark(row.number(), question.key(), "matrix", true);
        }
        return new Answer(all, "");
    }

    private Answer understood(AnswerTable.Row row, String column, Cells.Read read) {
        read.unknown().forEach(part -> remark(row.number(), column, "choice", true, part));
        return read.answer();
    }

    /** The same checks as on the site; what the person was not to answer is kept beside and does not count. */
    private void check(AnswerTable.Row row, Map<String, Answer> answers) {
        var route = new Routing(questions, key -> answers.getOrDefault(key, Answer.none()));
        route.asked()
                .forEach(question -> question.problem(answers.getOrDefault(question.key(), Answer.none()))
                        .ifPresent(problem -> remarks.add(
                                new Remark(row.number(), question.key(), problem.key(), problem.parameters(), true))));
        route.unsent().forEach(question -> remark(row.number(), question.key(), "unasked", false));
    }

    private void who(AnswerTable.Row row, Map<String, Answer> answers) {
        Question capacity = who.questions().getFirst();
        answers.put(capacity.key(), understood(row, "_who", cells.read(capacity, cell(row, "_who"), "")));
        answers.put("_organisation", Answer.words(cell(row, "_organisation")));
        answers.put("_people", Answer.words(cell(row, "_people")));
        who.questions().stream()
                .filter(question -> question.type() == QuestionType.SHORT_TEXT)
                .forEach(question -> question.problem(answers.getOrDefault(question.key(), Answer.none()))
                        .ifPresent(problem -> remarks.add(
                                new Remark(row.number(), question.key(), problem.key(), problem.parameters(), true))));
    }

    private WayIn way(AnswerTable.Row row) {
        String said = cell(row, "_way").toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (said.isEmpty()) {
            return WayIn.PAPER;
        }
        Optional<WayIn> way = Stream.of(WayIn.values())
                .filter(each -> each.name().equals(said) && each != WayIn.GROUP)
                .findFirst();
        if (way.isEmpty()) {
            remark(row.number(), "_way", "way", true, cell(row, "_way"));
        }
        return way.orElse(WayIn.PAPER);
    }

    private LocalDate received(AnswerTable.Row row) {
        String said = cell(row, "_received");
        try {
            LocalDate day = said.isEmpty() ? today : LocalDate.parse(said);
            boolean early =
                    consultation.opensAt().map(Dates::day).filter(day::isBefore).isPresent();
            if (early || day.isAfter(today)) {
                remark(row.number(), "_received", "day", true, said);
            } else if (KeyedAnswers.isLate(consultation, day)
                    && cell(row, "_late").isEmpty()) {
                remark(row.number(), "_received", "late", true);
            }
            return day;
        } catch (DateTimeParseException noDay) {
            remark(row.number(), "_received", "received", true, said);
            return today;
        }
    }

    private Locale language(AnswerTable.Row row) {
        String said = cell(row, "_language");
        Locale language = Locale.forLanguageTag(said.isEmpty() ? "en" : said);
        if (language.getLanguage().isEmpty()) {
            remark(row.number(), "_language", "language", true, said);
            return Locale.ENGLISH;
        }
        return language;
    }

    private void remark(int row, String column, String what, boolean stops, Object... parameters) {
        remarks.add(new Remark(row, column, "response.import.remark." + what, List.of(parameters), stops));
    }
}
