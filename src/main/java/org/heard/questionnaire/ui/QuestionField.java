package org.heard.questionnaire.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Locale;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.RichText;
import org.heard.html.form.Field;
import org.heard.html.form.FileInput;
import org.heard.language.Languages;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionType;

/** A question with the fields that answer it, in the page's language or openly in another. */
@Tag("div")
public class QuestionField extends HtmlContainer {

    private final Question question;
    private final Locale language;
    private final Optional<Controls> controls;

    /** @param page the language that the page is read in */
    public QuestionField(Question question, Locale page, AnswerWords words, Languages languages) {
        this.question = question;
        language = AnswerWords.languageOf(question, page);
        addClassName("question");
        if (!language.equals(page)) {
            getElement().setAttribute("lang", language.toLanguageTag());
            getElement().setAttribute("dir", languages.direction(language));
        }
        if (!question.drawing().isEmpty()) {
            add(el("img")
                    .attr("src", "/assets/easy-read/" + question.drawing() + ".svg")
                    .attr("alt", question.alternative().text(language))
                    .attr("width", "128")
                    .attr("height", "128"));
        }
        if (question.type() == QuestionType.STATEMENT) {
            controls = Optional.empty();
            add(RichText.of(question.wording().text(language), 2, language, languages.direction(language)));
            return;
        }
        var made = Controls.of(new Controls.Making(
                question,
                nameOf(question),
                language,
                words,
                (key, parameters) -> getTranslation(language, key, parameters)));
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
        field.setHint(hint());
        String why = question.why().text(language);
        if (!why.isEmpty()) {
            // between the question and its field, where it is read in time
            El details = el("details.why", el("summary", getTranslation(language, "questionnaire.why")), el("p", why));
            field.getElement().insertChild(2, details.getElement());
        }
    }

    private String hint() {
        String own = question.hint().text(language);
        if (!own.isEmpty()) {
            return own;
        }
        return switch (question.type()) {
            case NUMBER ->
                question.unit().isEmpty()
                        ? ""
                        : getTranslation(
                                language, "questionnaire.unit", question.unit().text(language));
            case DATE -> getTranslation(language, "questionnaire.date.hint");
            case PLACE -> getTranslation(language, "questionnaire.place.hint");
            case VOICE -> getTranslation(language, "questionnaire.files.voice.hint", question.minutes());
            case VIDEO -> getTranslation(language, "questionnaire.files.video.hint", question.minutes());
            case FILE -> getTranslation(language, "questionnaire.files.file.hint", question.files());
            case SEVERAL_CHOICES ->
                question.limits().most() > 0
                        ? getTranslation(
                                language,
                                "questionnaire.choices.most",
                                question.limits().most())
                        : "";
            default -> "";
        };
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
