package org.heard.questionnaire.exchange.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.exchange.Draft;
import org.heard.questionnaire.exchange.Draft.When;
import org.heard.questionnaire.exchange.DraftPages;
import org.heard.questionnaire.exchange.DraftPages.Owner;
import org.heard.questionnaire.exchange.FileTexts;
import org.heard.questionnaire.exchange.Names;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.OwnCondition;
import org.heard.questionnaire.exchange.expression.Operand;
import org.heard.questionnaire.exchange.expression.Syntax;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;
import org.heard.questionnaire.exchange.xlsform.QuestionRow.Read;
import org.heard.questionnaire.exchange.xlsform.RowType.Kind;

/**
 * Goes through the rows of a survey, group by group. A group with a label becomes a page; one without leaves its questions where
 * it stands, under its condition.
 */
final class GroupWalk {

    private final QuestionRow rows;
    private final DraftPages pages;
    private final Names names;
    private final Operands operands;
    private final FileTexts texts;
    private final Notes notes;
    private Optional<Read> before = Optional.empty();

    GroupWalk(QuestionRow rows, DraftPages pages, Names names, Operands operands, FileTexts texts, Notes notes) {
        this.rows = rows;
        this.pages = pages;
        this.names = names;
        this.operands = operands;
        this.texts = texts;
        this.notes = notes;
    }

    void walk(List<Node> nodes, Owner owner) {
        walk(nodes, owner, List.of());
    }

    private void walk(List<Node> nodes, Owner owner, List<When> when) {
        for (Node node : nodes) {
            if (node.isGroup()) {
                group(node, owner, when);
            } else {
                question(node, owner, when);
            }
        }
    }

    private void group(Node node, Owner owner, List<When> when) {
        Line line = node.line();
        if (node.type().kind() == Kind.BEGIN_REPEAT) {
            notes.lost(line.place("type"), "repeat", node.name());
        }
        Optional<Table> table = Table.of(node);
        if (table.isPresent()) {
            table(node, table.get(), owner, joined(when, line));
            return;
        }
        Translated label = texts.line(line.texts("label"), language -> line.place("label", language));
        List<When> inside = joined(when, line);
        if (label.isEmpty() && !node.part().equals("page")) {
            walk(node.inside(), owner, inside);
            return;
        }
        var page = new ArrayList<>(owner.when());
        page.addAll(inside);
        walk(node.inside(), new Owner(label, page, line.place(), false), List.of());
    }

    private static List<When> joined(List<When> outer, Line line) {
        String text = line.text("relevant");
        Optional<Condition> own = OwnCondition.of(line.text("heard::relevant"), text);
        if (text.isEmpty() && own.isEmpty()) {
            return outer;
        }
        var all = new ArrayList<>(outer);
        all.add(new When(text, Syntax.XPATH, line.place("relevant"), own));
        return all;
    }

    private void question(Node node, Owner owner, List<When> when) {
        Line line = node.line();
        switch (node.part()) {
            case "intro" -> {
                pages.intro(owner, texts.text(line.texts("label"), language -> line.place("label", language)));
                return;
            }
            case "something-else" -> {
                before.ifPresent(read ->
                        operands.add(node.name(), new Operand(read.question(), "", Answer.SOMETHING_ELSE, Map.of())));
                return;
            }
            case FormPipes.PART -> {
                before.ifPresent(read -> operands.add(node.name(), Operand.of(read.question(), read.codes())));
                return;
            }
            case "way" -> {
                if (before.isPresent()) {
                    wayOut(node);
                    return;
                }
            }
            default -> {
                // a question of its own
            }
        }
        Optional<Read> read = rows.read(node, key(line));
        read.ifPresent(found -> {
            Operand operand = Operand.of(found.question(), found.codes());
            add(node, operand, owner, joined(when, line));
            if (found.question().offersSomethingElse()) {
                operands.add(
                        node.name() + "_other", new Operand(found.question(), "", Answer.SOMETHING_ELSE, Map.of()));
            }
            before = read;
        });
    }

    /** What can be chosen instead of answering the question above. */
    private void wayOut(Node node) {
        Set<String> ways = rows.ways(node);
        Draft draft = pages.last();
        Question question = draft.question()
                .edit()
                .dontKnow(ways.contains(Answer.DONT_KNOW))
                .preferNotToSay(ways.contains(Answer.PREFER_NOT_TO_SAY))
                .done();
        pages.replaceLast(new Draft(question, draft.when(), draft.place()));
        operands.add(node.name(), Operand.besides(question));
    }

    private void table(Node node, Table table, Owner owner, List<When> when) {
        Line line = node.line();
        Optional<Read> first = table.rows().isEmpty()
                ? Optional.empty()
                : rows.read(table.rows().getFirst(), key(line));
        if (first.isEmpty()) {
            return;
        }
        Read matrix = table.matrix(first.get(), rows.options(table.rows().getFirst()), texts, notes);
        table.rows().stream().skip(1).forEach(row -> rows.tellLeft(row.line()));
        add(node, Operand.of(matrix.question(), matrix.codes()), owner, when);
        table.operands(matrix).forEach(operands::add);
        before = Optional.of(matrix);
    }

    private String key(Line line) {
        return line.has("heard::name") ? names.own(line.text("heard::name")) : names.name(line.text("name"));
    }

    private void add(Node node, Operand operand, Owner owner, List<When> when) {
        Line line = node.line();
        if (!operands.add(node.name(), operand) && !node.name().isEmpty()) {
            notes.check(
                    line.place("name"),
                    "name-twice",
                    node.name(),
                    operand.question().key());
        }
        pages.add(owner, new Draft(operand.question(), when, line.place()));
    }
}
