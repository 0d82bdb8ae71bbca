package org.heard.questionnaire.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Condition.Kind;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;

/**
 * Writing a condition as a list of facts about earlier answers, all or one of which have to hold, and of groups of such facts.
 * A condition that is made otherwise, such as one that was brought from elsewhere, is shown in words and kept until it is
 * removed.
 */
class ConditionRows extends Div {

    private final Earlier earlier;
    private final ConditionGroup facts;
    private Optional<Condition> otherwise = Optional.empty();

    /** @param page the page that the condition belongs to, counted from 0: it can look at the pages before */
    ConditionRows(Questions questions, int page, Condition condition, Writing writing, ConditionWords words) {
        earlier = Earlier.than(page, questions, writing, words);
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("questionnaire.desk.condition"));
        Optional<List<ConditionPart>> parts = read(condition);
        facts = ConditionGroup.whole(earlier, condition.kind(), parts.orElse(List.of()));
        if (parts.isEmpty()) {
            otherwise = Optional.of(condition);
        }
        draw();
    }

    /** The questions on earlier pages, which it can look at. */
    List<Question> earlier() {
        return earlier.asked();
    }

    /** What one of them is called. */
    String name(Question question) {
        return earlier.name(question);
    }

    private Optional<List<ConditionPart>> read(Condition condition) {
        boolean joined = condition.kind() == Kind.AND || condition.kind() == Kind.OR;
        List<Condition> parts = joined ? condition.parts() : List.of(condition);
        if (parts.isEmpty() && !condition.isAlways()) {
            return Optional.empty();
        }
        var read = new ArrayList<ConditionPart>();
        for (Condition part : parts) {
            ConditionRow.of(earlier, part)
                    .<ConditionPart>map(row -> row)
                    .or(() -> ConditionGroup.of(earlier, part))
                    .ifPresent(read::add);
        }
        return read.size() == parts.size() ? Optional.of(read) : Optional.empty();
    }

    private void draw() {
        removeAll();
        if (earlier.asked().isEmpty()) {
            add(new Paragraph(getTranslation("questionnaire.desk.condition.first")));
        } else if (otherwise.isPresent()) {
            add(
                    new Paragraph(earlier.words()
                            .of(
                                    otherwise.get(),
                                    earlier.questions(),
                                    earlier.writing().language())),
                    new Button(getTranslation("questionnaire.desk.condition.remove"), click -> {
                        otherwise = Optional.empty();
                        draw();
                    }));
        } else {
            add(facts);
        }
    }

    /** Whether nothing is left open in it; otherwise the cursor goes to what is. */
    boolean isFinished() {
        Optional<Component> open = otherwise.isPresent() ? Optional.empty() : facts.unfinished();
        open.ifPresent(field -> field.getElement().callJsFunction("focus"));
        return open.isEmpty();
    }

    /** The condition as it is written now. */
    Condition condition() {
        return otherwise.orElseGet(facts::condition);
    }
}
