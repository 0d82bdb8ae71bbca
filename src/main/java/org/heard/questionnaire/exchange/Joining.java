package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionEdit;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;

/** Puts the questions of a file after those that are there. */
public final class Joining {

    private final Map<String, String> renamed = new HashMap<>();

    private Joining() {}

    /** All questions; those of the file get another name where theirs is taken, and conditions follow. */
    public static Questions after(Questions there, Questions added) {
        return new Joining().joined(there, added);
    }

    private Questions joined(Questions there, Questions added) {
        var names = new Names("q");
        there.all().forEach(question -> names.own(question.key()));
        added.all().forEach(question -> renamed.put(question.key(), names.own(question.key())));
        var pages = new ArrayList<>(there.pages());
        for (QuestionPage page : added.pages()) {
            List<Question> questions =
                    page.questions().stream().map(this::renamed).toList();
            pages.add(page.with(questions).when(renamed(page.showIf())));
        }
        return new Questions(pages);
    }

    private Question renamed(Question question) {
        String name = renamed.getOrDefault(question.key(), question.key());
        QuestionEdit edit = name.equals(question.key())
                ? question.edit()
                : Question.blank(name, question.type())
                        .edit()
                        .wording(question.wording())
                        .hint(question.hint())
                        .why(question.why())
                        .options(question.options())
                        .required(question.required())
                        .somethingElse(question.somethingElse())
                        .preferNotToSay(question.preferNotToSay())
                        .dontKnow(question.dontKnow())
                        .maxLength(question.maxLength())
                        .easyRead(question.easyRead())
                        .rows(question.rows())
                        .limits(question.limits())
                        .unit(question.unit())
                        .noneOfThese(question.noneOfThese())
                        .neverPublished(question.neverPublished());
        return edit.showIf(renamed(question.showIf())).done();
    }

    private Condition renamed(Condition condition) {
        return new Condition(
                condition.kind(),
                renamed.getOrDefault(condition.question(), condition.question()),
                condition.values(),
                condition.parts().stream().map(this::renamed).toList());
    }
}
