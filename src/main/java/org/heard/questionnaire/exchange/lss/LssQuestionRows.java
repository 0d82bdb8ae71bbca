package org.heard.questionnaire.exchange.lss;

import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.OnlyHeard;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.WrittenCondition;

/** Writes questions as rows of the tables of a survey file. */
final class LssQuestionRows {

    private static final Translated NOTHING = Translated.empty();

    private final LssTables tables;
    private final LssCodes codes;
    private final LssPipes pipes;
    private final Words words;
    private final List<Locale> languages;
    private final Notes notes;
    private final LssSettings settings;
    private int lastQuestion;
    private int lastAnswer;

    LssQuestionRows(
            LssTables tables, LssCodes codes, LssPipes pipes, Words words, List<Locale> languages, Notes notes) {
        this.tables = tables;
        this.codes = codes;
        this.pipes = pipes;
        this.words = words;
        this.languages = languages;
        this.notes = notes;
        settings = new LssSettings(tables, codes);
    }

    void write(Question question, int group, WrittenCondition when, String pageWhen) {
        tell(question);
        boolean way = LssCodes.hasWay(question);
        int id =
                question(group, type(question), codes.of(question), question.required() && !way, question, when.text());
        texts(id, question.wording(), question.hint());
        settings.write(id, question);
        settings.set(id, "heard_relevance", when.own().orElse(""));
        settings.set(id, "heard_page_relevance", pageWhen);
        choices(id, group, question);
        if (way) {
            settings.set(id, "heard_required", question.required() ? "1" : "");
            way(question, group, when);
        }
    }

    private int question(int group, String type, String title, boolean required, Question question, String when) {
        tables.row(
                "questions",
                "qid",
                ++lastQuestion,
                "parent_qid",
                0,
                "sid",
                LssWriter.SURVEY,
                "gid",
                group,
                "type",
                type,
                "title",
                title,
                "preg",
                "",
                "other",
                question.offersSomethingElse() ? "Y" : "N",
                "mandatory",
                required ? "Y" : "N",
                "encrypted",
                "N",
                "question_order",
                lastQuestion,
                "scale_id",
                0,
                "same_default",
                0,
                "relevance",
                when.isEmpty() ? "1" : when,
                "question_theme_name",
                theme(type),
                "modulename",
                "",
                "same_script",
                0);
        return lastQuestion;
    }

    private static String type(Question question) {
        return switch (question.type()) {
            case SHORT_TEXT, PLACE -> "S";
            case LONG_TEXT -> "T";
            case NUMBER -> "N";
            case DATE -> "D";
            case STATEMENT -> "X";
            case FILE, VOICE, VIDEO -> "|";
            case SEVERAL_CHOICES -> "M";
            case RANKING -> "R";
            case MATRIX -> "F";
            case YES_NO -> LssCodes.isYesNo(question) ? "Y" : "L";
            case ONE_CHOICE, AGREEMENT, SATISFACTION, IMPORTANCE, ZERO_TO_TEN -> "L";
        };
    }

    // as LimeSurvey's folder of question themes calls them
    private static String theme(String type) {
        return switch (type) {
            case "S" -> "shortfreetext";
            case "T" -> "longfreetext";
            case "N" -> "numerical";
            case "D" -> "date";
            case "X" -> "boilerplate";
            case "|" -> "file_upload";
            case "M" -> "multiplechoice";
            case "R" -> "ranking";
            case "F" -> "arrays/array";
            case "Y" -> "yesno";
            default -> "listradio";
        };
    }

    private void texts(int id, Translated wording, Translated help) {
        for (Locale language : languages) {
            tables.row(
                    "question_l10ns",
                    "id",
                    tables.size("question_l10ns") + 1,
                    "qid",
                    id,
                    "question",
                    pipes.write(wording.exactly(language)),
                    "help",
                    pipes.write(help.exactly(language)),
                    "script",
                    "",
                    "language",
                    language.toLanguageTag());
        }
    }

    private void choices(int id, int group, Question question) {
        if (!question.type().isChosen()) {
            return;
        }
        List<String> values = question.type() == QuestionType.RANKING
                ? question.options().stream().map(Choice::value).toList()
                : question.values();
        List<String> listed = values.stream()
                .filter(value -> !value.equals(Answer.SOMETHING_ELSE))
                .toList();
        boolean boxes = question.type() == QuestionType.SEVERAL_CHOICES;
        String noted = codes.noted(listed, value -> codes.code(question, value));
        settings.set(id, boxes ? "heard_rows" : "heard_values", LssCodes.isYesNo(question) ? "" : noted);
        question.options().forEach(option -> settings.extras(id, codes.code(question, option.value()), option));
        if (boxes) {
            listed.forEach(value ->
                    part(id, group, question, codes.code(question, value), words.choice(question, value, languages)));
            return;
        }
        if (question.type() == QuestionType.MATRIX) {
            List<String> rows = question.rows().stream().map(Choice::value).toList();
            settings.set(id, "heard_rows", codes.noted(rows, value -> codes.row(question, value)));
            for (Choice row : question.rows()) {
                settings.extras(id, codes.row(question, row.value()), row);
                part(id, group, question, codes.row(question, row.value()), row.label());
            }
        }
        if (!LssCodes.isYesNo(question)) {
            listed.forEach(value -> answer(id, codes.code(question, value), words.choice(question, value, languages)));
        }
    }

    private void part(int parent, int group, Question question, String code, Translated label) {
        tables.row(
                "subquestions",
                "qid",
                ++lastQuestion,
                "parent_qid",
                parent,
                "sid",
                LssWriter.SURVEY,
                "gid",
                group,
                "type",
                type(question),
                "title",
                code,
                "preg",
                "",
                "other",
                "N",
                "mandatory",
                "N",
                "question_order",
                lastQuestion,
                "scale_id",
                0,
                "same_default",
                0,
                "relevance",
                "1",
                "modulename",
                "",
                "same_script",
                0);
        texts(lastQuestion, label, NOTHING);
    }

    private void answer(int question, String code, Translated label) {
        tables.row(
                "answers",
                "aid",
                ++lastAnswer,
                "qid",
                question,
                "code",
                code,
                "sortorder",
                lastAnswer,
                "assessment_value",
                0,
                "scale_id",
                0);
        for (Locale language : languages) {
            tables.row(
                    "answer_l10ns",
                    "id",
                    tables.size("answer_l10ns") + 1,
                    "aid",
                    lastAnswer,
                    "answer",
                    LssText.write(label.exactly(language)),
                    "language",
                    language.toLanguageTag());
        }
    }

    /** Whoever cannot or does not want to answer says so in a question of its own. */
    private void way(Question question, int group, WrittenCondition when) {
        int id = question(
                group, "L", codes.way(question), false, Question.blank("way", QuestionType.ONE_CHOICE), when.text());
        texts(id, words.in(languages, "exchange.way"), NOTHING);
        settings.set(id, "heard_part", "way");
        settings.set(id, "heard_values", codes.noted(question.waysOut(), value -> codes.code(question, value)));
        question.waysOut()
                .forEach(value -> answer(id, codes.code(question, value), words.choice(question, value, languages)));
    }

    /** What other programs will not see. */
    private void tell(Question question) {
        OnlyHeard.tell(question, notes);
        if (pipes.isLost(question)) {
            notes.lost(question.key(), "only-heard.piping");
        }
        if (!question.why().isEmpty()) {
            notes.check(question.key(), "only-heard.why");
        }
        if (LssCodes.hasWay(question) && question.required()) {
            notes.check(question.key(), "not-required");
        }
    }
}
