package org.heard.questionnaire.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.html.El;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.ChoiceGroup;
import org.heard.html.form.Field;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.TextInput;
import org.heard.language.Languages;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;

/** A question with the fields that answer it, in the page's language or openly in another. */
@Tag("div")
public class QuestionField extends HtmlContainer {

    private final Question question;
    private final AnswerWords words;
    private final Locale language;
    private final Field<?, ?> main;
    private final Optional<TextInput> own;

    /** @param page the language that the page is read in */
    public QuestionField(Question question, Locale page, AnswerWords words, Languages languages) {
        this.question = question;
        this.words = words;
        language = AnswerWords.languageOf(question, page);
        addClassName("question");
        if (!language.equals(page)) {
            getElement().setAttribute("lang", language.toLanguageTag());
            getElement().setAttribute("dir", languages.direction(language));
        }
        main = mainField();
        main.setPlainLabel();
        main.setRequiredIndicatorVisible(question.required());
        main.setLabel(label());
        main.setHint(question.hint().text(language));
        explain();
        add(main);
        own = question.offersSomethingElse() ? Optional.of(ownWords()) : Optional.empty();
    }

    /** The name of the control that answers a question. */
    public static String nameOf(Question question) {
        return "q-" + question.key();
    }

    private String label() {
        String wording = question.wording().text(language);
        return question.required() ? wording : wording + " " + getTranslation(language, "html.optional");
    }

    private Field<?, ?> mainField() {
        String name = nameOf(question);
        return switch (question.type()) {
            case SHORT_TEXT -> new TextInput(name, "");
            case LONG_TEXT -> new LongTextInput(name, "").max(question.limit());
            case ONE_CHOICE -> apart(new RadioChoice(name, "", options()));
            case AGREEMENT -> scale(name);
            case SEVERAL_CHOICES -> apart(new CheckboxChoices(name, "", options()));
        };
    }

    private RadioChoice scale(String name) {
        var scale = new RadioChoice(name, "", options());
        scale.addClassName("scale");
        return apart(scale);
    }

    private static <G extends ChoiceGroup<?, ?>> G apart(G group) {
        group.standApart(List.of(Answer.DONT_KNOW, Answer.PREFER_NOT_TO_SAY));
        return group;
    }

    private List<Option> options() {
        return question.values().stream()
                .map(value -> new Option(value, words.choice(question, value, language), hintOf(value)))
                .toList();
    }

    private String hintOf(String value) {
        return question.option(value)
                .map(Choice::hint)
                .map(hint -> hint.text(language))
                .orElse("");
    }

    /** "Why we ask" stands between the question and its field, where it is read in time. */
    private void explain() {
        String why = question.why().text(language);
        if (!why.isEmpty()) {
            El details = el("details.why", el("summary", getTranslation(language, "questionnaire.why")), el("p", why));
            main.getElement().insertChild(2, details.getElement());
        }
    }

    private TextInput ownWords() {
        var field = new TextInput("else-" + question.key(), getTranslation(language, "questionnaire.else.label"));
        field.setPlainLabel();
        add(el("div.question-else", field).attr("data-show-when", nameOf(question) + "=" + Answer.SOMETHING_ELSE));
        return field;
    }

    public Question question() {
        return question;
    }

    /** What the fields hold. */
    public Answer answer() {
        String ownText = own.map(TextInput::getValue).orElse("");
        return switch (main) {
            case RadioChoice one -> new Answer(one.getValue().isEmpty() ? List.of() : List.of(one.getValue()), ownText);
            case CheckboxChoices several -> new Answer(inOrder(several.getValue()), ownText);
            case LongTextInput text -> Answer.words(text.getValue());
            case TextInput text -> Answer.words(text.getValue());
            default -> throw new IllegalStateException("No such field: " + question.type());
        };
    }

    private List<String> inOrder(Set<String> chosen) {
        return question.values().stream().filter(chosen::contains).toList();
    }

    /** Fills the fields. */
    public void show(Answer answer) {
        switch (main) {
            case RadioChoice one ->
                one.setValue(answer.chosen().stream().findFirst().orElse(""));
            case CheckboxChoices several -> several.setValue(Set.copyOf(answer.chosen()));
            case LongTextInput text -> text.setValue(answer.text());
            case TextInput text -> text.setValue(answer.text());
            default -> throw new IllegalStateException("No such field: " + question.type());
        }
        own.ifPresent(field -> field.setValue(answer.text()));
    }

    /** Shows what is wrong, at the field where it can be mended. */
    public void refuse(Problem problem) {
        String message = getTranslation(language, problem.key(), problem.arguments(language));
        boolean aboutOwnWords = own.isPresent() && (isAboutWords(problem));
        if (aboutOwnWords) {
            own.get().refuse(message);
        } else {
            main.refuse(message);
        }
    }

    private static boolean isAboutWords(Problem problem) {
        return problem.key().endsWith(".else") || problem.key().endsWith(".long");
    }

    /** Looks whether the answer could be sent, and says what is wrong if it could not. */
    public boolean check() {
        Optional<Problem> problem = question.problem(answer());
        problem.ifPresent(this::refuse);
        return problem.isEmpty();
    }
}
