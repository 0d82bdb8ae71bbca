package org.heard.questionnaire.exchange.lss;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.heard.language.Translated;
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
import org.jspecify.annotations.Nullable;

/** The kinds of questions of LimeSurvey as ours (https://manual.limesurvey.org/Question_types). */
final class LssQuestions {

    private static final int DECIMALS = 3;
    private static final int CELLS = 40;

    private final LssSurvey survey;
    private final LssWords words;
    private final LssOptions options;
    private final Names names;
    private final Notes notes;

    LssQuestions(LssSurvey survey, LssWords words, LssOptions options, Names names, Notes notes) {
        this.survey = survey;
        this.words = words;
        this.options = options;
        this.names = names;
        this.notes = notes;
    }

    /** The question, or several where ours ask one thing each; none where Heard has nothing of the kind. */
    List<LssMade> read(LssRow row) {
        return switch (row.at("type")) {
            case "S" -> List.of(plain(row, typed(row, QuestionType.SHORT_TEXT)));
            case "T", "U" -> List.of(plain(row, typed(row, QuestionType.LONG_TEXT)));
            case "N" -> List.of(plain(row, QuestionType.NUMBER));
            case "D" -> List.of(plain(row, QuestionType.DATE));
            case "X" -> List.of(plain(row, QuestionType.STATEMENT));
            case "Y" -> List.of(fixed(row, QuestionType.YES_NO, Map.of("Y", "yes", "N", "no")));
            case "L", "!", "O", "I" -> row.at("type").equals("I") ? none(row, "I") : List.of(one(row));
            case "5" -> List.of(choices(row, QuestionType.ONE_CHOICE, numbered(5)));
            case "G" -> List.of(choices(row, QuestionType.ONE_CHOICE, spoken("F", "female", "M", "male")));
            case "M", "P" -> List.of(several(row));
            case "R" -> List.of(ranking(row));
            case "F", "H" -> List.of(matrix(row, "", options.answers(row, 0)));
            case "A" -> List.of(matrix(row, "", numbered(5)));
            case "B" -> List.of(matrix(row, "", numbered(10)));
            case "C" -> List.of(matrix(row, "", spoken("Y", "yes", "U", "uncertain", "N", "no")));
            case "E" -> List.of(matrix(row, "", spoken("I", "more", "S", "same", "D", "less")));
            case "1" -> List.of(matrix(row, "", options.answers(row, 0)), matrix(row, "2", options.answers(row, 1)));
            case "Q" -> each(row, QuestionType.SHORT_TEXT);
            case "K" -> each(row, QuestionType.NUMBER);
            case ";" -> cells(row, QuestionType.SHORT_TEXT);
            case ":" -> boxes(row) ? ticks(row) : cells(row, QuestionType.NUMBER);
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
        QuestionType said = typed(row, QuestionType.FILE);
        return said.isFile() ? said : QuestionType.FILE;
    }

    private QuestionType typed(LssRow row, QuestionType otherwise) {
        String said = survey.attribute(row, "heard_type");
        return Arrays.stream(QuestionType.values())
                .filter(type -> type.name().equals(said))
                .findFirst()
                .orElse(otherwise);
    }

    private String key(LssRow row) {
        String own = survey.attribute(row, "heard_name");
        return own.isEmpty() ? names.name(row.at("title")) : names.own(own);
    }

    private QuestionEdit blank(LssRow row, QuestionType type) {
        return words.on(row, Question.blank(key(row), type)).limits(limits(row, type));
    }

    private Limits limits(LssRow row, QuestionType type) {
        return switch (type) {
            case NUMBER ->
                new Limits(0, 0, number(row, "min_num_value_n"), number(row, "max_num_value_n"), decimals(row));
            case FILE -> Limits.files(type, count(row, "max_num_of_files"));
            case VOICE, VIDEO -> Limits.files(type, count(row, "heard_minutes"));
            case SEVERAL_CHOICES, RANKING -> Limits.choices(count(row, "min_answers"), count(row, "max_answers"));
            default -> Limits.none();
        };
    }

    private int decimals(LssRow row) {
        String own = survey.attribute(row, "heard_decimals");
        if (own.matches("\\d")) {
            return Integer.parseInt(own);
        }
        return survey.attribute(row, "num_value_int_only").equals("1") ? 0 : DECIMALS;
    }

    private @Nullable BigDecimal number(LssRow row, String attribute) {
        String said = survey.attribute(row, attribute);
        if (said.isEmpty()) {
            return null;
        }
        if (said.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            return new BigDecimal(said);
        }
        notes.lost(row.place(), "setting", attribute, said);
        return null;
    }

    private int count(LssRow row, String attribute) {
        String said = survey.attribute(row, attribute);
        if (!said.isEmpty() && !said.matches("\\d{1,4}")) {
            notes.lost(row.place(), "setting", attribute, said);
        }
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : 0;
    }

    private LssMade plain(LssRow row, QuestionType type) {
        QuestionEdit edit = blank(row, type);
        if (type.isWords()) {
            edit.maxLength(Math.min(count(row, "maximum_chars"), Question.LONG));
        }
        if (type == QuestionType.STATEMENT) {
            edit.required(false);
        }
        return LssMade.of(edit.done(), Map.of());
    }

    private LssMade fixed(LssRow row, QuestionType type, Map<String, String> codes) {
        return LssMade.of(blank(row, type).done(), codes);
    }

    private LssMade one(LssRow row) {
        Options list = options.answers(row, 0);
        QuestionType own = typed(row, QuestionType.ONE_CHOICE);
        boolean scale = own.isChosenOnce()
                && own.fixedValues()
                        .equals(list.options().stream().map(Choice::value).toList());
        if (row.at("type").equals("O")) {
            notes.lost(row.place(), "comment", row.at("title"));
        }
        if (list.options().isEmpty() && list.ways().isEmpty()) {
            notes.lost(row.place(), "no-answers", row.at("title"));
            return plain(row, QuestionType.SHORT_TEXT);
        }
        return choices(row, scale ? own : QuestionType.ONE_CHOICE, list);
    }

    private LssMade choices(LssRow row, QuestionType type, Options list) {
        Map<String, String> codes = new HashMap<>(list.codes());
        QuestionEdit edit = blank(row, type);
        edit.options(type.hasOptions() ? list.options() : List.of());
        ways(edit, list, row);
        boolean other = row.isYes("other");
        if (other) {
            codes.put("-oth-", Answer.SOMETHING_ELSE);
        }
        Question question = edit.done();
        LssMade made = LssMade.of(question, codes);
        return other ? made.with("_other", new Operand(question, "", Answer.SOMETHING_ELSE, Map.of())) : made;
    }

    private static void ways(QuestionEdit edit, Options list, LssRow row) {
        edit.somethingElse(row.isYes("other"))
                .dontKnow(list.ways().contains(Answer.DONT_KNOW))
                .preferNotToSay(list.ways().contains(Answer.PREFER_NOT_TO_SAY))
                .noneOfThese(list.ways().contains(Answer.NONE_OF_THESE));
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

    private LssMade matrix(LssRow row, String suffix, Options columns) {
        Options rows = options.parts(row, 0);
        QuestionEdit edit = suffix.isEmpty()
                ? blank(row, QuestionType.MATRIX)
                : words.on(row, Question.blank(names.name(row.at("title") + "-" + suffix), QuestionType.MATRIX));
        if (row.at("type").equals("1")) {
            edit.wording(words.joined(
                    words.wording(row),
                    words.attribute(row, suffix.isEmpty() ? "dualscale_headerA" : "dualscale_headerB")));
        }
        edit.rows(rows.options()).options(columns.options());
        ways(edit, columns, row);
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
    private List<LssMade> each(LssRow row, QuestionType type) {
        var made = new ArrayList<LssMade>();
        for (LssRow part : survey.parts(row, 0)) {
            made.add(cell(row, type, part, null));
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
        Question question = words.on(
                        row, Question.blank(names.name(row.at("title") + "-" + code.replace('_', '-')), type))
                .wording(wording)
                .limits(limits(row, type))
                .done();
        LssMade made = new LssMade(question, new LinkedHashMap<>());
        return made.with("_" + code, Operand.of(question, Map.of()));
    }

    private List<LssMade> cells(LssRow row, QuestionType type) {
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

    private boolean boxes(LssRow row) {
        return survey.attribute(row, "multiflexible_checkbox").equals("1");
    }

    /** Boxes to tick in a table: one question with boxes for each row. */
    private List<LssMade> ticks(LssRow row) {
        var made = new ArrayList<LssMade>();
        Options columns = options.parts(row, 1);
        for (LssRow part : survey.parts(row, 0)) {
            Question question = words.on(
                            row,
                            Question.blank(
                                    names.name(row.at("title") + "-" + part.at("title")), QuestionType.SEVERAL_CHOICES))
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

    private Options numbered(int most) {
        var choices = new ArrayList<Choice>();
        Map<String, String> codes = new LinkedHashMap<>();
        IntStream.rangeClosed(1, most).mapToObj(Integer::toString).forEach(number -> {
            var label = new TreeMap<String, String>();
            words.languages().forEach(language -> label.put(language.toLanguageTag(), number));
            choices.add(Choice.of(number, Translated.of(label)));
            codes.put(number, number);
        });
        return new Options(choices, codes, java.util.Set.of());
    }

    /** Answers that LimeSurvey has by itself: code and name, one after the other. */
    private Options spoken(String... pairs) {
        var choices = new ArrayList<Choice>();
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            choices.add(Choice.of(pairs[i + 1], words.own("exchange.answer." + pairs[i + 1].toLowerCase(Locale.ROOT))));
            codes.put(pairs[i], pairs[i + 1]);
        }
        return new Options(choices, codes, java.util.Set.of());
    }
}
