package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.language.Translated;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;

/**
 * Puts the questions of a file after those that are there, or in their place. Answers are kept by the names of questions, so a
 * name that the public was asked another question under is not given again.
 */
public final class Joining {

    private final Map<String, String> renamed = new HashMap<>();

    private Joining() {}

    /**
     * All questions; those of the file get another name where theirs is taken, and conditions and earlier answers follow.
     *
     * @param asked what the public was asked so far, version by version
     */
    public static Questions after(Questions there, List<Questions> asked, Questions added) {
        return new Joining().joined(there, asked, added);
    }

    /** The questions of the file alone; they keep the names that other questions were not asked under. */
    public static Questions instead(List<Questions> asked, Questions added) {
        return after(Questions.none(), asked, added);
    }

    private Questions joined(Questions there, List<Questions> asked, Questions added) {
        var names = new Names("q");
        there.all().forEach(question -> names.take(question.key()));
        added.all()
                .filter(question -> there.find(question.key()).isEmpty())
                .filter(question -> asked.stream().noneMatch(version -> asksAnother(version, question)))
                .forEach(question -> renamed.put(question.key(), names.own(question.key())));
        asked.forEach(version -> version.all().forEach(question -> names.take(question.key())));
        added.all().forEach(question -> renamed.computeIfAbsent(question.key(), names::own));
        var pages = new ArrayList<>(there.pages());
        for (QuestionPage page : added.pages()) {
            pages.add(new QuestionPage(
                    Piping.renamed(page.title(), renamed),
                    Piping.renamed(page.intro(), renamed),
                    page.questions().stream().map(this::renamed).toList(),
                    renamed(page.showIf())));
        }
        return new Questions(pages);
    }

    /** Whether people were asked something else under the name: another kind of question, or other words. */
    private static boolean asksAnother(Questions version, Question question) {
        return version.find(question.key())
                .filter(known -> known.type() != question.type() || !saysTheSame(known.wording(), question.wording()))
                .isPresent();
    }

    // a language more or less does not make it another question
    private static boolean saysTheSame(Translated one, Translated other) {
        List<String> shared =
                one.texts().keySet().stream().filter(other.texts()::containsKey).toList();
        return one.equals(other)
                || !shared.isEmpty()
                        && shared.stream()
                                .allMatch(language -> Objects.equals(
                                        one.texts().get(language), other.texts().get(language)));
    }

    private Question renamed(Question question) {
        return question.edit()
                .key(renamed.getOrDefault(question.key(), question.key()))
                .wording(Piping.renamed(question.wording(), renamed))
                .hint(Piping.renamed(question.hint(), renamed))
                .why(Piping.renamed(question.why(), renamed))
                .easyRead(Piping.renamed(question.easyRead(), renamed))
                .showIf(renamed(question.showIf()))
                .done();
    }

    private Condition renamed(Condition condition) {
        return new Condition(
                condition.kind(),
                renamed.getOrDefault(condition.question(), condition.question()),
                condition.values(),
                condition.parts().stream().map(this::renamed).toList());
    }
}
