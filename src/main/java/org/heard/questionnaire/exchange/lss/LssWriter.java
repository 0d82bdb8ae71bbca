package org.heard.questionnaire.exchange.lss;

import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.Form;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.Words;
import org.heard.questionnaire.exchange.Written;
import org.heard.questionnaire.exchange.WrittenCondition;
import org.heard.questionnaire.exchange.WrittenCondition.Dialect;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.Syntax;

/**
 * Writes questionnaires as LimeSurvey's survey structure files. What LimeSurvey has no place for stands in settings of questions
 * whose names begin with {@code heard_}: LimeSurvey keeps settings that it does not know, and our reader reads them again.
 */
public final class LssWriter {

    static final int SURVEY = 100_000;

    private final Form form;
    private final Notes notes = new Notes();
    private final LssTables tables = new LssTables();
    private final Dialect dialect;
    private final LssPipes pipes;
    private final LssQuestionRows rows;

    private LssWriter(Form form, Words words) {
        this.form = form;
        Questions questions = form.questions();
        var codes = new LssCodes(questions);
        this.dialect = new Dialect(
                new ConditionWriter(questions::find, new ScriptFacts(codes)),
                new ConditionReader(codes::operand),
                Syntax.SCRIPT,
                true);
        this.pipes = new LssPipes(questions, codes);
        this.rows = new LssQuestionRows(tables, codes, pipes, words, form.languages(), notes);
    }

    /** The file, and what other programs will not see of it. */
    public static Written write(Form form, Words words) {
        var writer = new LssWriter(form, words);
        writer.survey();
        int group = 0;
        for (QuestionPage page : form.questions().pages()) {
            writer.page(page, ++group);
        }
        return new Written(writer.tables.file(form.languages()), writer.notes.all());
    }

    private void survey() {
        List<Locale> languages = form.languages();
        tables.row(
                "surveys",
                "sid",
                SURVEY,
                "gsid",
                1,
                "admin",
                "inherit",
                "anonymized",
                "Y",
                "format",
                "G",
                "language",
                form.first().toLanguageTag(),
                "additional_languages",
                String.join(
                        " ",
                        languages.stream().skip(1).map(Locale::toLanguageTag).toList()),
                "datestamp",
                "N",
                "ipaddr",
                "N",
                "refurl",
                "N",
                "allowprev",
                "Y",
                "allowsave",
                "Y",
                "showwelcome",
                "N",
                "active",
                "N");
        for (Locale language : languages) {
            tables.row(
                    "surveys_languagesettings",
                    "surveyls_survey_id",
                    SURVEY,
                    "surveyls_language",
                    language.toLanguageTag(),
                    "surveyls_title",
                    LssText.write(form.title().exactly(language)),
                    "surveyls_dateformat",
                    5);
        }
    }

    private void page(QuestionPage page, int group) {
        if (page.questions().isEmpty()) {
            notes.lost(String.valueOf(group), "page-empty");
            return;
        }
        String name = page.title().text(Locale.ENGLISH);
        WrittenCondition when = when(page.showIf(), name);
        tables.row(
                "groups",
                "gid",
                group,
                "sid",
                SURVEY,
                "group_order",
                group,
                "randomization_group",
                "",
                "grelevance",
                when.text());
        for (Locale language : form.languages()) {
            tables.row(
                    "group_l10ns",
                    "id",
                    tables.size("group_l10ns") + 1,
                    "gid",
                    group,
                    "group_name",
                    text(page.title(), language),
                    "description",
                    text(page.intro(), language),
                    "language",
                    language.toLanguageTag());
        }
        boolean first = true;
        for (Question question : page.questions()) {
            rows.write(
                    question,
                    group,
                    when(question.showIf(), question.key()),
                    first ? when.own().orElse("") : "");
            first = false;
        }
    }

    private String text(Translated text, Locale language) {
        return pipes.write(text.exactly(language));
    }

    private WrittenCondition when(Condition condition, String place) {
        return WrittenCondition.of(condition, dialect, form.questions(), place, notes);
    }
}
