package org.heard.questionnaire.exchange.xlsform;

import java.util.List;
import java.util.Locale;
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
 * Writes questionnaires as XLSForms (https://xlsform.org/en/). What the format has no place for stands in columns of our own,
 * {@code heard::…}, which other programs pass over and our reader reads again.
 */
public final class XlsFormWriter {

    private static final String VERSION = "1";

    private final Form form;
    private final Notes notes = new Notes();
    private final FormNames names;
    private final Dialect dialect;
    private final FormTable survey;
    private final FormTable choices = new FormTable("choices", "list_name", "name");
    private final FormTable settings = new FormTable("settings", "form_title", "form_id");
    private final FormPipes pipes;
    private final QuestionRows rows;

    private XlsFormWriter(Form form, Words words) {
        this.form = form;
        this.survey = new FormTable("survey", "type", "name");
        for (Locale language : form.languages()) {
            survey.column("label::" + FormTable.language(language));
            choices.column("label::" + FormTable.language(language));
        }
        Questions questions = form.questions();
        this.names = new FormNames(questions);
        this.dialect = new Dialect(
                new ConditionWriter(questions::find, new XPathFacts(names)),
                new ConditionReader(names::operand),
                Syntax.XPATH,
                true);
        this.pipes = new FormPipes(questions, names, notes);
        this.rows = new QuestionRows(survey, choices, names, pipes, words, form.languages(), notes);
    }

    /** The file, as a workbook or as a table of text, and what other programs will not see of it. */
    public static Written write(Form form, boolean csv, Words words) {
        var writer = new XlsFormWriter(form, words);
        writer.write();
        List<FormTable> tables = List.of(writer.survey, writer.choices, writer.settings);
        byte[] bytes = csv ? FormFile.csv(tables) : FormFile.workbook(tables, writer.notes);
        return new Written(bytes, writer.notes.all());
    }

    private void write() {
        int number = 0;
        for (QuestionPage page : form.questions().pages()) {
            page(page, ++number);
        }
        Locale first = form.first();
        String title = form.title().text(first);
        settings.row()
                .with("form_title", title.isEmpty() ? "Heard" : title)
                .with("form_id", id(form.title().text(Locale.ENGLISH)))
                .with("default_language", FormTable.language(first))
                .with("heard::version", VERSION);
        if (form.title().texts().size() > 1) {
            notes.check("settings", "title-once", first.getDisplayLanguage(Locale.ENGLISH));
        }
    }

    private static String id(String title) {
        String id = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return id.isEmpty() ? "heard" : id.substring(0, Math.min(id.length(), 60));
    }

    private void page(QuestionPage page, int number) {
        String name = names.free("page_" + number);
        WrittenCondition when = when(page.showIf(), name);
        var group = survey.row().with("type", "begin_group").with("name", name);
        pipes.write(group, "label", page.title(), name);
        group.with("appearance", "field-list")
                .with("relevant", when.text())
                .with("heard::relevant", when.own().orElse(""))
                .with("heard::part", "page");
        if (!page.intro().isEmpty()) {
            var intro = survey.row().with("type", "note").with("name", names.free(name + "_intro"));
            pipes.write(intro, "label", page.intro(), name);
            intro.with("heard::part", "intro");
        }
        for (Question question : page.questions()) {
            rows.write(question, when(question.showIf(), question.key()));
        }
        survey.row().with("type", "end_group").with("name", name);
    }

    private WrittenCondition when(Condition condition, String place) {
        return WrittenCondition.of(condition, dialect, form.questions(), place, notes);
    }
}
