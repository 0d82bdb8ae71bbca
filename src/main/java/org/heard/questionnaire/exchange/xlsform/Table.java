package org.heard.questionnaire.exchange.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.expression.Operand;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;
import org.heard.questionnaire.exchange.xlsform.QuestionRow.Read;
import org.heard.questionnaire.exchange.xlsform.RowType.Kind;

/**
 * A group that is shown as a table: the same choice for each of several rows ({@code table-list}, or {@code label} and
 * {@code list-nolabel}).
 *
 * @param group the row that begins it
 * @param rows what is chosen for
 */
record Table(Node group, List<Node> rows) {

    static Optional<Table> of(Node group) {
        List<Node> inside = group.inside();
        boolean wholly = group.looksLike("table-list");
        boolean headed = !inside.isEmpty() && inside.getFirst().looksLike("label");
        List<Node> rows = headed ? inside.subList(1, inside.size()) : inside;
        boolean listed = headed && rows.stream().allMatch(row -> row.looksLike("list-nolabel"));
        if (rows.isEmpty() || !(wholly || listed) || group.type().kind() != Kind.BEGIN_GROUP) {
            return Optional.empty();
        }
        String list = rows.getFirst().type().list();
        boolean alike = rows.stream()
                .allMatch(row -> row.type().kind() == Kind.SELECT_ONE
                        && row.type().list().equals(list)
                        && !row.type().other()
                        && !row.line().has("relevant")
                        && !row.line().has("constraint"));
        return alike ? Optional.of(new Table(group, rows)) : Optional.empty();
    }

    /** The whole as one question, from its first row, which has the choices. */
    Read matrix(Read first, List<Choice> options, FileTexts texts, Notes notes) {
        var names = new Names("r");
        var made = new ArrayList<Choice>();
        for (Node row : rows) {
            Line line = row.line();
            made.add(new Choice(
                    rowName(row, names),
                    texts.line(line.texts("label"), language -> line.place("label", language)),
                    texts.line(line.texts("hint"), language -> line.place("hint", language)),
                    texts.line(line.texts("heard::easy_read"), language -> line.place("heard::easy_read", language))));
        }
        long required = rows.stream()
                .filter(row -> QuestionRow.isYes(row.line().text("required")))
                .count();
        if (required > 0 && required < rows.size()) {
            notes.check(group.line().place(), "table-required", group.name());
        }
        Line line = group.line();
        Translated wording = texts.line(line.texts("label"), language -> line.place("label", language));
        if (wording.isEmpty() && group.inside().getFirst() != rows.getFirst()) {
            Line heading = group.inside().getFirst().line();
            wording = texts.line(heading.texts("label"), language -> heading.place("label", language));
        }
        if (wording.isEmpty()) {
            notes.check(line.place(), "no-words", group.name());
            wording = texts.line(Map.of("", group.name()), language -> line.place());
        }
        String picture = texts.picture(line.text("heard::picture"), line.place("heard::picture"));
        boolean lost = picture.isEmpty() && line.has("heard::picture");
        return new Read(
                first.question()
                        .edit()
                        .type(QuestionType.MATRIX)
                        .options(options)
                        .rows(made)
                        .wording(wording)
                        .hint(texts.line(line.texts("hint"), language -> line.place("hint", language)))
                        .why(texts.line(line.texts("guidance_hint"), language -> line.place("guidance_hint", language)))
                        .easyRead(texts.line(
                                line.texts("heard::easy_read"), language -> line.place("heard::easy_read", language)))
                        .picture(picture)
                        .alternative(
                                lost
                                        ? Translated.empty()
                                        : texts.line(
                                                line.texts("heard::alternative"),
                                                language -> line.place("heard::alternative", language)))
                        .neverPublished(QuestionRow.isYes(line.text("heard::never_published")))
                        .required(required == rows.size())
                        .done(),
                first.codes());
    }

    private String rowName(Node row, Names names) {
        String own = row.line().text("heard::name");
        if (!own.isEmpty()) {
            return names.own(own);
        }
        String name = row.name();
        String before = group.name() + "_";
        return names.name(
                name.startsWith(before) && name.length() > before.length() ? name.substring(before.length()) : name);
    }

    /** What the name of each row stands for. */
    Map<String, Operand> operands(Read matrix) {
        Map<String, Operand> operands = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String value = matrix.question().rows().get(i).value();
            operands.put(rows.get(i).name(), new Operand(matrix.question(), value, "", matrix.codes()));
        }
        return operands;
    }
}
