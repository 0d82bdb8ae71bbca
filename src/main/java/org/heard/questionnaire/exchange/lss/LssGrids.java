package org.heard.questionnaire.exchange.lss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.language.Translated;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.expression.Operand;
import org.heard.questionnaire.exchange.lss.LssOptions.Options;
import org.jspecify.annotations.Nullable;

/** Questions of a survey file that have rows or cells. */
final class LssGrids {

    private static final int CELLS = 40;

    private final LssSurvey survey;
    private final LssWords words;
    private final LssOptions options;
    private final LssBlanks blanks;
    private final Notes notes;

    LssGrids(LssSurvey survey, LssWords words, LssOptions options, LssBlanks blanks, Notes notes) {
        this.survey = survey;
        this.words = words;
        this.options = options;
        this.blanks = blanks;
        this.notes = notes;
    }

    /** The same choices for every row. */
    LssMade matrix(LssRow row, String suffix, Options columns) {
        Options rows = options.parts(row, 0);
        QuestionEdit edit =
                suffix.isEmpty() ? blanks.of(row, QuestionType.MATRIX) : blanks.part(row, suffix, QuestionType.MATRIX);
        if (row.at("type").equals("1")) {
            edit.wording(words.joined(
                    words.wording(row),
                    words.attribute(row, suffix.isEmpty() ? "dualscale_headerA" : "dualscale_headerB")));
        }
        edit.rows(rows.options()).options(columns.options());
        LssBlanks.ways(edit, columns, row);
        Question question = edit.somethingElse(false).done();
        LssMade made =
                suffix.isEmpty() ? LssMade.of(question, columns.codes()) : new LssMade(question, new LinkedHashMap<>());
        String scale = row.at("type").equals("1") ? suffix.isEmpty() ? "_0" : "_1" : "";
        rows.codes()
                .forEach((code, value) ->
                        made.with("_" + code + scale, new Operand(question, value, "", columns.codes())));
        return made;
    }

    /** A question for each part: ours ask for one text or number each. */
    List<LssMade> each(LssRow row, QuestionType type) {
        var made = new ArrayList<LssMade>();
        for (LssRow part : survey.parts(row, 0)) {
            made.add(cell(row, type, part, null));
        }
        notes.check(row.place(), "as.several", row.at("title"), made.size());
        return made;
    }

    /** A question for each cell; a table with very many is refused. */
    List<LssMade> cells(LssRow row, QuestionType type) {
        List<LssRow> parts = survey.parts(row, 0);
        List<LssRow> columns = survey.parts(row, 1);
        if (parts.size() * columns.size() > CELLS) {
            notes.lost(row.place(), "cells", row.at("title"), parts.size() * columns.size());
            return List.of();
        }
        var made = new ArrayList<LssMade>();
        parts.forEach(part -> columns.forEach(column -> made.add(cell(row, type, part, column))));
        notes.check(row.place(), "as.several", row.at("title"), made.size());
        return made;
    }

    /** Boxes to tick in a table: one question with boxes for each row. */
    List<LssMade> ticks(LssRow row) {
        var made = new ArrayList<LssMade>();
        Options columns = options.parts(row, 1);
        for (LssRow part : survey.parts(row, 0)) {
            Question question = blanks.part(row, part.at("title"), QuestionType.SEVERAL_CHOICES)
                    .wording(words.joined(words.wording(row), words.wording(part)))
                    .options(columns.options())
                    .done();
            LssMade several = new LssMade(question, new LinkedHashMap<>());
            columns.codes()
                    .forEach((code, value) -> several.with(
                            "_" + part.at("title") + "_" + code, new Operand(question, "", value, Map.of())));
            made.add(several);
        }
        notes.check(row.place(), "as.several", row.at("title"), made.size());
        return made;
    }

    private LssMade cell(LssRow row, QuestionType type, LssRow part, @Nullable LssRow column) {
        String code = part.at("title") + (column == null ? "" : "_" + column.at("title"));
        Translated wording = words.joined(words.wording(row), words.wording(part));
        if (column != null) {
            wording = words.joined(wording, words.wording(column));
        }
        Question question = blanks.part(row, code.replace('_', '-'), type)
                .wording(wording)
                .limits(blanks.limits(row, type))
                .done();
        LssMade made = new LssMade(question, new LinkedHashMap<>());
        return made.with("_" + code, Operand.of(question, Map.of()));
    }
}
