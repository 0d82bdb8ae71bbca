package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.QuestionsCheck;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.Conditions;
import org.heard.questionnaire.exchange.expression.NotUnderstood;

/**
 * Puts questions on pages. A condition looks only at earlier pages (docs/decisions/0006), so a page ends before a question whose
 * condition looks at one above it on the same page.
 */
public final class Pages {

    private final ConditionReader conditions;
    private final Pipes pipes;
    private final Notes notes;
    private final Map<String, Integer> orderOf = new HashMap<>();
    private final Set<String> made = new HashSet<>();
    private final List<QuestionPage> done = new ArrayList<>();

    private Pages(ConditionReader conditions, Notes notes) {
        this.conditions = conditions;
        this.pipes = new Pipes(conditions, notes);
        this.notes = notes;
    }

    /**
     * The pages with everything on them.
     *
     * @param drafts the pages of the file
     * @param conditions reads their conditions
     * @param notes is told of conditions that cannot be had, and of pages that end early
     */
    public static Questions of(List<Draft.Page> drafts, ConditionReader conditions, Notes notes) {
        var pages = new Pages(conditions, notes);
        int order = 0;
        for (Draft.Page page : drafts) {
            for (Draft draft : page.questions()) {
                pages.orderOf.put(draft.question().key(), order++);
            }
        }
        drafts.forEach(pages::page);
        return new Questions(pages.done);
    }

    private void page(Draft.Page raw) {
        if (raw.questions().isEmpty()) {
            return;
        }
        Draft.Page page = new Draft.Page(
                pipes.filled(raw.title(), made, raw.place()),
                pipes.filled(raw.intro(), made, raw.place()),
                raw.when(),
                raw.questions(),
                raw.place());
        int first = orderOf.getOrDefault(page.questions().getFirst().question().key(), 0);
        Condition whole = condition(page.when(), first);
        if (Conditions.isNever(whole)) {
            notes.lost(page.place(), "never", page.title().text(Locale.ENGLISH));
            return;
        }
        var current = new ArrayList<Question>();
        int part = 1;
        int typed = 0;
        for (Draft draft : page.questions()) {
            Condition own = condition(
                    draft.when(), orderOf.getOrDefault(draft.question().key(), 0));
            if (Conditions.isNever(own)) {
                notes.lost(draft.place(), "never", draft.question().key());
                continue;
            }
            Question question = pipes.filled(draft.question(), made, draft.place())
                    .edit()
                    .showIf(own)
                    .done();
            Set<String> looksAt = new HashSet<>(own.looksAt());
            looksAt.addAll(pipes.in(draft.question()));
            boolean looksUp = current.stream().anyMatch(above -> looksAt.contains(above.key()));
            boolean full = typed + question.limit() > QuestionsCheck.PAGE_LIMIT;
            if (!current.isEmpty() && (looksUp || full)) {
                notes.check(draft.place(), looksUp ? "page-split" : "page-full", question.key());
                done.add(made(page, part++, current, whole));
                current.clear();
                typed = 0;
            }
            current.add(question);
            made.add(question.key());
            typed += question.limit();
        }
        if (!current.isEmpty()) {
            done.add(made(page, part, current, whole));
        }
    }

    private QuestionPage made(Draft.Page page, int part, List<Question> questions, Condition whole) {
        if (part == 1) {
            return new QuestionPage(page.title(), page.intro(), questions, whole);
        }
        Translated title = DraftPages.numbered(page.title(), part);
        return new QuestionPage(title, Translated.empty(), questions, whole);
    }

    private Condition condition(List<Draft.When> when, int order) {
        if (when.size() == 1 && when.getFirst().own().isPresent()) {
            Condition own = when.getFirst().own().get();
            List<Condition> kept = parts(when.getFirst(), order);
            // as it was written here, unless something that it looks at is gone
            return kept.equals(split(own)) ? own : Conditions.all(kept);
        }
        return Conditions.all(
                when.stream().flatMap(part -> parts(part, order).stream()).toList());
    }

    // parts that look at what comes later, or at the question itself, cannot be had: the others hold
    private List<Condition> parts(Draft.When when, int order) {
        Condition read = when.own()
                .orElseGet(() -> conditions.read(
                        when.text(), when.syntax(), missed -> notes.lost(when.place(), when.text(), missed)));
        return split(read).stream().filter(part -> looksBack(part, when, order)).toList();
    }

    private static List<Condition> split(Condition condition) {
        return condition.kind() == Condition.Kind.AND ? condition.parts() : List.of(condition);
    }

    private boolean looksBack(Condition part, Draft.When when, int order) {
        return part.looksAt().stream().noneMatch(name -> {
            boolean later = orderOf.getOrDefault(name, Integer.MAX_VALUE) >= order;
            boolean gone = !later && !made.contains(name);
            if (later || gone) {
                notes.lost(when.place(), when.text(), new NotUnderstood(later ? "later" : "unasked", name));
            }
            return later || gone;
        });
    }
}
