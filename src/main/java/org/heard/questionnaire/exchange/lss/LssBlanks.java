package org.heard.questionnaire.exchange.lss;

import java.math.BigDecimal;
import java.util.Arrays;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.lss.LssOptions.Options;
import org.jspecify.annotations.Nullable;

/** Questions of a survey file before they have choices: their names, words and limits. */
final class LssBlanks {

    private static final int DECIMALS = 3;

    private final LssSurvey survey;
    private final LssWords words;
    private final Names names;
    private final Notes notes;

    LssBlanks(LssSurvey survey, LssWords words, Names names, Notes notes) {
        this.survey = survey;
        this.words = words;
        this.names = names;
        this.notes = notes;
    }

    /** The question of a row. */
    QuestionEdit of(LssRow row, QuestionType type) {
        return words.on(row, Question.blank(key(row), type)).limits(limits(row, type));
    }

    /** One of several questions that a row becomes, without limits. */
    QuestionEdit part(LssRow row, String ending, QuestionType type) {
        return words.on(row, Question.blank(names.name(row.at("title") + "-" + ending), type));
    }

    /** The kind that Heard noted when it wrote the file. */
    QuestionType typed(LssRow row, QuestionType otherwise) {
        String said = survey.attribute(row, "heard_type");
        return Arrays.stream(QuestionType.values())
                .filter(type -> type.name().equals(said))
                .findFirst()
                .orElse(otherwise);
    }

    /** Takes the ways not to choose any of the choices. */
    static void ways(QuestionEdit edit, Options list, LssRow row) {
        edit.somethingElse(row.isYes("other"))
                .dontKnow(list.ways().contains(Answer.DONT_KNOW))
                .preferNotToSay(list.ways().contains(Answer.PREFER_NOT_TO_SAY))
                .noneOfThese(list.ways().contains(Answer.NONE_OF_THESE));
    }

    /** A setting that is a number of something; 0 where it does not say. */
    int count(LssRow row, String attribute) {
        String said = survey.attribute(row, attribute);
        if (!said.isEmpty() && !said.matches("\\d{1,4}")) {
            notes.lost(row.place(), "setting", attribute, said);
        }
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : 0;
    }

    private String key(LssRow row) {
        String own = survey.attribute(row, "heard_name");
        return own.isEmpty() ? names.name(row.at("title")) : names.own(own);
    }

    /** How many, how much or how long, where that says something about the kind of question. */
    Limits limits(LssRow row, QuestionType type) {
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
}
