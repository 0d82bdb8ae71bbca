package org.heard.questionnaire.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.RichText;
import org.heard.html.form.Field;
import org.heard.html.form.FileInput;
import org.heard.language.Languages;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.LimitWords;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.QuestionType;

/** A question with the fields that answer it, in the page's language or openly in another. */
@Tag("div")
public class QuestionField extends HtmlContainer {

    /** How large a picture beside a question is at the most, in dots of the page. */
    private static final int WIDEST = 480;

    private static final int HIGHEST = 320;

    private final Question question;
    private final Locale language;
    private final Optional<Controls> controls;

    /** @param page the language that the page is read in */
    public QuestionField(
            Question question, Locale page, AnswerWords words, QuestionPictures pictures, Languages languages) {
        this.question = question;
        language = AnswerWords.languageOf(question, page);
        addClassName("question");
        if (!language.equals(page)) {
            getElement().setAttribute("lang", language.toLanguageTag());
            getElement().setAttribute("dir", languages.direction(language));
        }
        pictures.find(question.drawing())
                .map(picture -> picture.in(WIDEST, HIGHEST))
                .ifPresent(picture -> add(el(picture.isOwn() ? "img.question-photo" : "img")
                        .attr("src", picture.address())
                        .attr("alt", question.alternative().text(language))
                        .attr("width", String.valueOf(picture.width()))
                        .attr("height", String.valueOf(picture.height()))));
        if (question.type() == QuestionType.STATEMENT) {
            controls = Optional.empty();
            add(RichText.of(question.wording().text(language), 2, language, languages.direction(language)));
            return;
        }
        var made = Controls.of(new Controls.Making(question, nameOf(question), language, words, pictures, this::say));
        controls = Optional.of(made);
        label(made.labelled());
        made.parts().forEach(this::add);
    }

    /** The name of the control that answers a question. */
    public static String nameOf(Question question) {
        return "q-" + question.key();
    }

    private void label(Field<?, ?> field) {
        field.setPlainLabel();
        field.setRequiredIndicatorVisible(question.required());
        String wording = question.wording().text(language);
        field.setLabel(question.required() ? wording : wording + " " + getTranslation(language, "html.optional"));
        String why = question.why().text(language);
        if (!why.isEmpty()) {
            // between the question and its field, where it is read in time
            El details = el("details.why", el("summary", getTranslation(language, "questionnaire.why")), el("p", why));
            field.getElement().insertChild(2, details.getElement());
        }
        List<String> hints = hints();
        field.setHint(hints.isEmpty() ? "" : hints.getFirst());
        hints.stream().skip(1).forEach(field::addHint);
    }

    /** What helps to answer: words of its own, what the kind of question asks for, and what becomes of the answer. */
    private List<String> hints() {
        var hints = new ArrayList<String>();
        hints.add(question.hint().text(language));
        hints.addAll(new LimitWords(question, language, this::say).lines());
        hints.add(question.neverPublished() ? say("question.never-published") : "");
        hints.removeIf(String::isEmpty);
        return hints;
    }

    private String say(String key, Object... parameters) {
        return getTranslation(language, key, parameters);
    }

    /** Where files are chosen that answer it. */
    public Optional<FileInput> files() {
        return controls.flatMap(Controls::files);
    }

    /** Puts something before the place where files are chosen, such as those that are here already. */
    public void beforeFiles(Component part) {
        controls.ifPresent(fields -> fields.beforeFiles(part));
    }

    /** Puts something after the place where files are chosen, such as a button that sends them. */
    public void afterFiles(Component part) {
        controls.ifPresent(fields -> fields.afterFiles(part));
    }

    public Question question() {
        return question;
    }

    /** What the fields hold. */
    public Answer answer() {
        return controls.map(Controls::answer).orElse(Answer.none());
    }

    /** Fills the fields. */
    public void show(Answer answer) {
        controls.ifPresent(fields -> fields.show(answer));
    }

    /** Shows what is wrong, at the field where it can be mended. */
    public void refuse(Problem problem) {
        String message = getTranslation(language, problem.key(), problem.arguments(language));
        controls.ifPresent(fields -> fields.refuse(problem, message));
    }

    /** Looks whether the answer could be sent, and says what is wrong if it could not. */
    public boolean check() {
        Optional<Problem> problem = question.problem(answer());
        problem.ifPresent(this::refuse);
        return problem.isEmpty();
    }
}
