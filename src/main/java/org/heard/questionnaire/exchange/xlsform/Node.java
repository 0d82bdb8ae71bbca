package org.heard.questionnaire.exchange.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.heard.questionnaire.exchange.Notes;
import org.heard.questionnaire.exchange.xlsform.FormSheet.Line;
import org.heard.questionnaire.exchange.xlsform.RowType.Kind;

/**
 * A row of the survey sheet, with the rows inside it where it begins a group.
 *
 * @param line the row
 * @param type what it is
 * @param inside what stands between its beginning and its end
 */
record Node(Line line, RowType type, List<Node> inside) {

    private static final int DEEPEST = 30;

    /** The rows of a survey as a tree; rows without a type and groups that do not end are told. */
    static List<Node> tree(FormSheet survey, Notes notes) {
        var top = new ArrayList<Node>();
        Deque<Node> open = new ArrayDeque<>();
        for (Line line : survey.lines()) {
            if (line.isEmpty()) {
                continue;
            }
            if (line.text("disabled").matches("(?i)yes|true|true\\(\\)|1")) {
                notes.lost(line.place(), "disabled", line.text("name"));
                continue;
            }
            if (!line.has("type")) {
                String said = line.has("label") ? line.text("label") : line.text("name");
                notes.lost(line.place(), "no-type", said);
                continue;
            }
            RowType type = RowType.of(line.text("type"));
            if (type.kind() == Kind.END) {
                if (open.isEmpty()) {
                    notes.lost(line.place("type"), "end");
                } else {
                    open.pop();
                }
                continue;
            }
            var node = new Node(line, type, new ArrayList<>());
            (open.isEmpty() ? top : open.peek().inside()).add(node);
            if (node.isGroup()) {
                open.push(node);
                if (open.size() > DEEPEST) {
                    throw Notes.refusal(line.place("type"), "deep", DEEPEST);
                }
            }
        }
        open.forEach(node -> notes.check(node.line().place("type"), "no-end", node.name()));
        return top;
    }

    boolean isGroup() {
        return type.kind() == Kind.BEGIN_GROUP || type.kind() == Kind.BEGIN_REPEAT;
    }

    String name() {
        return line.text("name");
    }

    /** Whether one of the words in the column for looks is this one. */
    boolean looksLike(String appearance) {
        return (" " + line.text("appearance").toLowerCase(Locale.ROOT) + " ").contains(" " + appearance + " ");
    }

    /** What the row is a part of, in files that Heard wrote: {@code intro}, {@code page}, {@code something-else}, {@code way}. */
    String part() {
        return line.text("heard::part");
    }
}
