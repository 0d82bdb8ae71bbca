package org.heard.questionnaire.exchange.lss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.expression.Operand;
import org.heard.questionnaire.exchange.lss.LssOptions.Options;

/** The kinds of questions of LimeSurvey as ours (https://manual.limesurvey.org/Question_types). */
final class LssQuestions {

    private final LssSurvey survey;
    private final LssWords words;
    private final LssOptions options;
    private final LssBlanks blanks;
    private final LssGrids grids;
    private final LssOwnAnswers own;
    private final Notes notes;

    LssQuestions(LssSurvey survey, LssWords words, LssOptions options, Names names, Notes notes) {
        this.survey = survey;
        this.words = words;
        this.options = options;
        this.blanks = new LssBlanks(survey, words, names, notes);
        this.grids = new LssGrids(survey, words, options, blanks, notes);
        this.own = new LssOwnAnswers(words);
        this.notes = notes;
    }

    /** The question, or several where ours ask one thing each; none where Heard has nothing of the kind. */
    List<LssMade> read(LssRow row) {
        return switch (row.at("type")) {
            case "S" -> List.of(plain(row, blanks.typed(row, QuestionType.SHORT_TEXT)));
            case "T", "U" -> List.of(plain(row, blanks.typed(row, QuestionType.LONG_TEXT)));
            case "N" -> List.of(plain(row, QuestionType.NUMBER));
            case "D" -> List.of(plain(row, QuestionType.DATE));
            case "X" -> List.of(plain(row, QuestionType.STATEMENT));
            case "Y" -> List.of(fixed(row, QuestionType.YES_NO, Map.of("Y", "yes", "N", "no")));
            case "L", "!", "O" -> List.of(one(row));
            case "I" -> none(row, "I");
            case "5" -> List.of(choices(row, QuestionType.ONE_CHOICE, own.numbered(5)));
            case "G" -> List.of(choices(row, QuestionType.ONE_CHOICE, own.spoken("F", "female", "M", "male")));
            case "M", "P" -> List.of(several(row));
            case "R" -> List.of(ranking(row));
            case "F", "H" -> List.of(grids.matrix(row, "", options.answers(row, 0)));
            case "A" -> List.of(grids.matrix(row, "", own.numbered(5)));
            case "B" -> List.of(grids.matrix(row, "", own.numbered(10)));
            case "C" -> List.of(grids.matrix(row, "", own.spoken("Y", "yes", "U", "uncertain", "N", "no")));
            case "E" -> List.of(grids.matrix(row, "", own.spoken("I", "more", "S", "same", "D", "less")));
            case "1" ->
                List.of(
                        grids.matrix(row, "", options.answers(row, 0)),
                        grids.matrix(row, "2", options.answers(row, 1)));
            case "Q" -> grids.each(row, QuestionType.SHORT_TEXT);
            case "K" -> grids.each(row, QuestionType.NUMBER);
            case ";" -> grids.cells(row, QuestionType.SHORT_TEXT);
            case ":" ->
                survey.attribute(row, "multiflexible_checkbox").equals("1")
                        ? grids.ticks(row)
                        : grids.cells(row, QuestionType.NUMBER);
            case "*" -> none(row, "equation");
            case "|" -> List.of(plain(row, file(row)));
            default -> none(row, row.at("type"));
        };
    }

    private List<LssMade> none(LssRow row, String what) {
        String said = words.said(row);
        switch (what) {
            case "I" -> notes.notNeeded(row.place(), "I");
            case "equation" -> notes.lost(row.place(), "calculate", row.at("title"), said);
            default -> notes.lost(row.place(), "type", what, said);
        }
        return List.of();
    }

    private QuestionType file(LssRow row) {
        QuestionType said = blanks.typed(row, QuestionType.FILE);
        return said.isFile() ? said : QuestionType.FILE;
    }

    private LssMade plain(LssRow row, QuestionType type) {
        QuestionEdit edit = blanks.of(row, type);
        if (type.isWords()) {
            edit.maxLength(Math.min(blanks.count(row, "maximum_chars"), Question.LONG));
        }
        if (type == QuestionType.STATEMENT) {
            edit.required(false);
        }
        return LssMade.of(edit.done(), Map.of());
    }

    private LssMade fixed(LssRow row, QuestionType type, Map<String, String> codes) {
        return LssMade.of(blanks.of(row, type).done(), codes);
    }

    private LssMade one(LssRow row) {
        Options list = options.answers(row, 0);
        QuestionType noted = blanks.typed(row, QuestionType.ONE_CHOICE);
        boolean scale = noted.isChosenOnce()
                && noted.fixedValues()
                        .equals(list.options().stream().map(Choice::value).toList());
        if (row.at("type").equals("O")) {
            notes.lost(row.place(), "comment", row.at("title"));
        }
        if (list.options().isEmpty() && list.ways().isEmpty()) {
            notes.lost(row.place(), "no-answers", row.at("title"));
            return plain(row, QuestionType.SHORT_TEXT);
        }
        return choices(row, scale ? noted : QuestionType.ONE_CHOICE, list);
    }

    private LssMade choices(LssRow row, QuestionType type, Options list) {
        Map<String, String> codes = new HashMap<>(list.codes());
        QuestionEdit edit = blanks.of(row, type);
        edit.options(type.hasOptions() ? list.options() : List.of());
        LssBlanks.ways(edit, list, row);
        boolean other = row.isYes("other");
        if (other) {
            codes.put("-oth-", Answer.SOMETHING_ELSE);
        }
        Question question = edit.done();
        LssMade made = LssMade.of(question, codes);
        return other ? made.with("_other", new Operand(question, "", Answer.SOMETHING_ELSE, Map.of())) : made;
    }

    private LssMade several(LssRow row) {
        Options list = options.parts(row, 0);
        if (row.at("type").equals("P")) {
            notes.lost(row.place(), "comment", row.at("title"));
        }
        LssMade made = choices(row, QuestionType.SEVERAL_CHOICES, list);
        list.codes().forEach((code, value) -> made.with("_" + code, new Operand(made.question(), "", value, Map.of())));
        return made;
    }

    private LssMade ranking(LssRow row) {
        List<LssRow> parts = survey.parts(row, 0);
        Options list =
                survey.answers(row, 0).isEmpty() && !parts.isEmpty() ? options.parts(row, 0) : options.answers(row, 0);
        LssMade made = choices(row, QuestionType.RANKING, list);
        return survey.attribute(row, "heard_type").isEmpty()
                ? LssMade.of(allPlaces(row, made.question()), list.codes())
                : made;
    }

    /** LimeSurvey has people put all choices in order where it does not say how many. */
    private Question allPlaces(LssRow row, Question ranking) {
        int offered = ranking.options().size();
        int most = ranking.limits().most() == 0
                ? offered
                : Math.min(ranking.limits().most(), offered);
        int fewest = Math.min(ranking.limits().fewest(), most);
        if (fewest < ranking.limits().fewest()) {
            notes.check(row.place(), "ranks-fewer", ranking.limits().fewest(), fewest);
        }
        return ranking.edit().limits(Limits.choices(fewest, most)).done();
    }
}
