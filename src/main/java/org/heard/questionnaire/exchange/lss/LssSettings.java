package org.heard.questionnaire.exchange.lss;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.Names;
import org.jspecify.annotations.Nullable;

/** Writes the attributes of questions. */
final class LssSettings {

    private final LssTables tables;
    private final LssCodes codes;

    LssSettings(LssTables tables, LssCodes codes) {
        this.tables = tables;
        this.codes = codes;
    }

    /** An attribute, unless it is empty. */
    void set(int id, String name, String value) {
        if (!value.isEmpty()) {
            tables.row("question_attributes", "qid", id, "attribute", name, "value", value, "language", "");
        }
    }

    private void set(int id, String name, Translated value) {
        value.texts()
                .forEach((language, text) -> tables.row(
                        "question_attributes",
                        "qid",
                        id,
                        "attribute",
                        name,
                        "value",
                        LssText.write(text),
                        "language",
                        language));
    }

    /** Everything about a question that LimeSurvey keeps as its attributes, and what only Heard reads again. */
    void write(int id, Question question) {
        Limits limits = question.limits();
        set(id, "heard_type", question.type().name());
        if (!new Names("q").name(codes.of(question)).equals(question.key())) {
            set(id, "heard_name", question.key());
        }
        set(id, "heard_why", question.why());
        set(id, "heard_easy_read", question.easyRead());
        set(id, "heard_picture", question.picture());
        set(id, "heard_alternative", question.alternative());
        set(id, "heard_never_published", question.neverPublished() ? "1" : "");
        if (question.type().isFile()) {
            files(id, question);
        } else {
            set(id, "min_answers", limits.fewest() == 0 ? "" : String.valueOf(limits.fewest()));
            set(id, "max_answers", limits.most() == 0 ? "" : String.valueOf(limits.most()));
        }
        set(id, "maximum_chars", question.maxLength() == 0 ? "" : String.valueOf(question.maxLength()));
        if (question.type() == QuestionType.NUMBER) {
            set(id, "min_num_value_n", plain(limits.smallest()));
            set(id, "max_num_value_n", plain(limits.largest()));
            set(id, "num_value_int_only", limits.decimals() == 0 ? "1" : "");
            set(id, "heard_decimals", limits.decimals() == 0 ? "" : String.valueOf(limits.decimals()));
            set(id, "suffix", question.unit());
        }
        if (question.type() == QuestionType.SEVERAL_CHOICES) {
            set(
                    id,
                    "exclude_all_others",
                    question.values().stream()
                            .filter(value -> value.startsWith("_") && !value.equals(Answer.SOMETHING_ELSE))
                            .map(value -> codes.code(question, value))
                            .collect(Collectors.joining(";")));
        }
    }

    private void files(int id, Question question) {
        int most = Limits.files(question);
        boolean one = question.type().isRecording();
        set(id, "max_num_of_files", one ? "1" : most == 0 ? "" : String.valueOf(most));
        set(id, "heard_minutes", one && most > 0 ? String.valueOf(most) : "");
        set(
                id,
                "allowed_filetypes",
                switch (question.type()) {
                    case VOICE -> "mp3, m4a, ogg, opus, wav, webm";
                    case VIDEO -> "mp4, webm, mov";
                    default -> "jpg, jpeg, png, pdf, docx, odt, txt";
                });
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** What of a choice only Heard reads again. */
    void extras(int id, String code, Choice choice) {
        set(id, "heard_hint_" + code, choice.hint());
        set(id, "heard_easy_" + code, choice.easyRead());
        set(id, "heard_picture_" + code, choice.picture());
        set(id, "heard_alternative_" + code, choice.alternative());
    }
}
