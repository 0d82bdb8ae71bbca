package org.heard.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;

/**
 * A page of questions.
 *
 * @param title what the page is about
 * @param intro what one needs to know before answering, in Markdown
 * @param questions the questions, in order
 * @param showIf when the page is shown
 */
public record QuestionPage(Translated title, Translated intro, List<Question> questions, Condition showIf) {

    // older questionnaires lack what was added later
    public QuestionPage {
        title = title == null ? Translated.empty() : title;
        intro = intro == null ? Translated.empty() : intro;
        questions = questions == null ? List.of() : List.copyOf(questions);
        showIf = showIf == null ? Condition.always() : showIf;
    }

    /** A page that everyone sees. */
    public QuestionPage(Translated title, Translated intro, List<Question> questions) {
        this(title, intro, questions, Condition.always());
    }

    /** The same with other questions. */
    public QuestionPage with(List<Question> changed) {
        return new QuestionPage(title, intro, changed, showIf);
    }

    /** The same under another condition. */
    public QuestionPage when(Condition changed) {
        return new QuestionPage(title, intro, questions, changed);
    }

    /** The same in these languages only. */
    QuestionPage only(Collection<Locale> languages) {
        return new QuestionPage(
                title.only(languages),
                intro.only(languages),
                questions.stream().map(question -> question.only(languages)).toList(),
                showIf);
    }

    /** A page without anything on it. */
    public static QuestionPage blank() {
        return new QuestionPage(Translated.empty(), Translated.empty(), List.of());
    }
}
