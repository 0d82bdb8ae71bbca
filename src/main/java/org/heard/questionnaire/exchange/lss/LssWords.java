package org.heard.questionnaire.exchange.lss;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.consultation.importing.Remark;
import org.heard.language.Translated;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.PlainText;
import org.heard.questionnaire.exchange.Words;

/** The words of a question in a survey file, and its settings that have no place in Heard. */
final class LssWords {

    /** Settings that change what people are asked. */
    private static final Set<String> MEANT = Set.of(
            "array_filter",
            "array_filter_exclude",
            "em_validation_q",
            "em_validation_sq",
            "random_order",
            "answer_order",
            "subquestion_order",
            "other_replace_text",
            "other_comment_mandatory",
            "exclude_all_others",
            "equation",
            "time_limit",
            "date_min",
            "date_max",
            "min_num_value",
            "max_num_value",
            "equals_num_value",
            "prefix",
            "multiflexible_min",
            "multiflexible_max",
            "multiflexible_step",
            "random_group",
            "save_as_default",
            "answer_width_bycolumn");

    private static final Set<String> READ = Set.of(
            "min_answers",
            "max_answers",
            "min_num_value_n",
            "max_num_value_n",
            "num_value_int_only",
            "maximum_chars",
            "suffix",
            "hidden",
            "dualscale_headerA",
            "dualscale_headerB",
            "multiflexible_checkbox");

    private final LssSurvey survey;
    private final FileTexts texts;
    private final Words words;
    private final List<Locale> languages;
    private final Notes notes;
    private final Set<String> told = new HashSet<>();

    /** @param languages the languages that the survey is written in and Heard speaks */
    LssWords(LssSurvey survey, FileTexts texts, Words words, List<Locale> languages, Notes notes) {
        this.survey = survey;
        this.texts = texts;
        this.words = words;
        this.languages = languages;
        this.notes = notes;
    }

    List<Locale> languages() {
        return languages;
    }

    /** Words of Heard's own in the languages of the survey. */
    Translated own(String key) {
        return words.in(languages, key);
    }

    /** A question with what it says, and whether it has to be answered. */
    QuestionEdit on(LssRow row, Question question) {
        tellSettings(row);
        Translated wording = question.type() == QuestionType.STATEMENT
                ? texts.text(survey.question(row, "question"), language -> row.place())
                : wording(row);
        if (wording.isEmpty() && survey.question(row, "question").isEmpty()) {
            notes.check(row.place(), "no-words", row.at("title"));
            wording = texts.line(Map.of("", row.at("title")), language -> row.place());
        }
        boolean soft = row.at("mandatory").equals("S");
        if (soft) {
            notes.check(row.place(), "soft", row.at("title"));
        }
        String named = survey.attribute(row, "heard_picture");
        String picture = texts.picture(named, row.place());
        boolean lost = picture.isEmpty() && !named.isBlank();
        return question.edit()
                .wording(wording)
                .hint(texts.line(survey.question(row, "help"), language -> row.place()))
                .why(attribute(row, "heard_why"))
                .easyRead(attribute(row, "heard_easy_read"))
                .picture(picture)
                .alternative(lost ? Translated.empty() : attribute(row, "heard_alternative"))
                .unit(question.type() == QuestionType.NUMBER ? attribute(row, "suffix") : Translated.empty())
                .neverPublished(survey.attribute(row, "heard_never_published").equals("1"))
                .required(row.isYes("mandatory")
                        || survey.attribute(row, "heard_required").equals("1"));
    }

    /** What a question or a part of one says. */
    Translated wording(LssRow row) {
        return texts.line(survey.question(row, "question"), language -> row.place());
    }

    /** A setting that is a text. */
    Translated attribute(LssRow row, String name) {
        return texts.line(survey.attributeTexts(row, name), language -> row.place());
    }

    /** What a row says, in one language and without markup, for the notes. */
    String said(LssRow row) {
        return survey.question(row, "question").values().stream()
                .findFirst()
                .map(text -> PlainText.of(text).line())
                .map(Remark::excerpt)
                .orElse(row.at("title"));
    }

    /** Two texts one after the other: what is asked, and of what. */
    Translated joined(Translated whole, Translated part) {
        var both = new TreeMap<>(whole.texts());
        part.texts().forEach((language, text) -> both.merge(language, text, (one, other) -> one + " – " + other));
        return Translated.of(both);
    }

    private void tellSettings(LssRow row) {
        if (!told.add(row.at("qid"))) {
            return;
        }
        if (!row.at("preg").isEmpty()) {
            notes.lost(row.place(), "setting", "preg", row.at("preg"));
        }
        for (LssRow setting : survey.attributes(row)) {
            String name = setting.at("attribute");
            String value = setting.at("value");
            boolean usual = value.isEmpty() || value.equals("0") || value.equals("normal") || value.equals("N");
            if (usual || READ.contains(name) || name.startsWith("heard_")) {
                continue;
            }
            if (isOurs(row, name)) {
                continue;
            }
            if (MEANT.contains(name)) {
                notes.lost(setting.place(), "setting", row.at("title") + ": " + name, value);
            } else {
                notes.notNeeded(setting.place(), name);
            }
        }
    }

    // Heard's own choices stand alone here too
    private boolean isOurs(LssRow row, String setting) {
        return setting.equals("exclude_all_others")
                && !survey.attribute(row, "heard_rows").isEmpty();
    }
}
