package org.heard.questionnaire.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.ChoiceGroup;
import org.heard.html.form.Field;
import org.heard.html.form.FileInput;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.PartialDateInput;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.TextInput;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.QuestionType;

/** The fields that answer one question. */
interface Controls {

    /** How large a photo of a choice is at the most, in dots of the page. */
    int PHOTO_WIDTH = 320;

    int PHOTO_HEIGHT = 280;

    /** How large a drawing is. */
    int SMALL = 96;

    /** What the page shows, in order. */
    List<Component> parts();

    /** The field that carries the question's wording as its label, and what explains it. */
    Field<?, ?> labelled();

    /** What the fields hold. */
    Answer answer();

    /** Fills the fields. */
    void show(Answer answer);

    /** Shows what is wrong, at the field where it can be mended. */
    void refuse(Problem problem, String message);

    /** Where files are chosen. */
    default Optional<FileInput> files() {
        return Optional.empty();
    }

    /** Puts something before the place where files are chosen. */
    default void beforeFiles(Component part) {
        // most questions have none
    }

    /** Puts something after the place where files are chosen. */
    default void afterFiles(Component part) {
        // most questions have none
    }

    /**
     * What a question's controls are made with.
     *
     * @param name of the main control
     * @param language that the question is shown in
     * @param pictures finds what is seen
     * @param say a message of this language
     */
    record Making(
            Question question,
            String name,
            Locale language,
            AnswerWords words,
            QuestionPictures pictures,
            BiFunction<String, Object[], String> say) {

        String text(String key, Object... parameters) {
            return say.apply(key, parameters);
        }

        List<Option> options(List<String> values) {
            return values.stream()
                    .map(value -> new Option(
                            value,
                            words.choice(question, value, language),
                            hintOf(value),
                            question.option(value).flatMap(this::pictureOf).orElse(null)))
                    .toList();
        }

        /** What is seen of a choice: drawings are all of one size, photos as large as is needed to see what is in them. */
        Optional<Option.Picture> pictureOf(Choice choice) {
            boolean manyTimes = question.type() == QuestionType.MATRIX;
            return pictures.find(choice.picture()).map(picture -> {
                QuestionPictures.Shown shown = picture.isOwn() && !manyTimes
                        ? picture.in(PHOTO_WIDTH, PHOTO_HEIGHT)
                        : picture.in(SMALL, SMALL);
                return new Option.Picture(
                        shown.address(),
                        choice.alternative().text(language),
                        shown.width(),
                        shown.height(),
                        shown.isOwn());
            });
        }

        private String hintOf(String value) {
            return question.option(value)
                    .map(Choice::hint)
                    .map(hint -> hint.text(language))
                    .orElse("");
        }
    }

    /** The controls of a question that is answered. */
    static Controls of(Making making) {
        Question question = making.question();
        String name = making.name();
        return switch (question.type()) {
            case SHORT_TEXT -> new TypedControls(making, new TextInput(name, ""));
            case LONG_TEXT -> new TypedControls(making, new LongTextInput(name, "").max(question.limit()));
            case NUMBER ->
                new TypedControls(
                        making, new TextInput(name, "").inputMode("decimal").width(10));
            case PLACE ->
                new TypedControls(making, new TextInput(name, "").width(20).literal());
            case DATE -> new TypedControls(making, new PartialDateInput(name, "", making.language()));
            case ONE_CHOICE, YES_NO, AGREEMENT, SATISFACTION, IMPORTANCE, ZERO_TO_TEN ->
                new ChoiceControls(making, one(making));
            case SEVERAL_CHOICES ->
                new ChoiceControls(
                        making, apart(new CheckboxChoices(name, "", making.options(question.values())), making));
            case FILE, VOICE, VIDEO -> new FileControls(making);
            case RANKING -> new RankingControls(making);
            case MATRIX -> new MatrixControls(making);
            case STATEMENT -> throw new IllegalArgumentException("A statement takes no answer");
        };
    }

    private static RadioChoice one(Making making) {
        var one = apart(
                new RadioChoice(
                        making.name(), "", making.options(making.question().values())),
                making);
        if (making.question().type().isScale()) {
            one.addClassName(making.question().type() == QuestionType.ZERO_TO_TEN ? "scale-long" : "scale");
        }
        return one;
    }

    /** Sets choices not to answer apart from those that answer. */
    static <G extends ChoiceGroup<?, ?>> G apart(G group, Making making) {
        group.standApart(List.of(Answer.NONE_OF_THESE, Answer.DONT_KNOW, Answer.PREFER_NOT_TO_SAY));
        return group;
    }
}
