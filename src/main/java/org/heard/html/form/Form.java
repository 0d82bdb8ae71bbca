package org.heard.html.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form that is posted to its own page. Pressing one of its buttons clears old errors, runs what the button is for,
 * and shows every field that was found wrong in one summary. Nothing typed is ever cleared.
 */
@Tag("form")
public class Form extends HtmlComponent implements HasComponents {

    /** The name under which a form says which one it is. */
    public static final String FORM = "form";
    /** The name of the token that makes a second submission of the same form recognisable. */
    public static final String ONCE = "once";

    private final String name;
    private final ErrorSummary summary;
    private final Element once = new Element("input");
    private final HtmlContainer buttons = new HtmlContainer("div");
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Supplier<Autosaved> autosave;

    /** @param name tells it from other forms of the same page */
    public Form(String name) {
        this.name = name;
        summary = new ErrorSummary(name + "-problems");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("novalidate", "")
                .setAttribute("class", "form")
                .setAttribute("accept-charset", "utf-8");
        hidden(new Element("input"), FORM, name);
        hidden(once, ONCE, UUID.randomUUID().toString());
    }

    private void hidden(Element input, String inputName, String value) {
        input.setAttribute("type", "hidden").setAttribute("name", inputName).setAttribute("value", value);
        getElement().appendChild(input);
    }

    /** What became of a draft that the script had saved. */
    public enum Saving {
        /** It is kept. */
        KEPT,
        /** It is kept, and so is something else that was typed elsewhere. */
        CONFLICT,
        /** It is too long or otherwise not to be kept yet; the page has to be sent to learn why. */
        NOT_YET,
        /** Nothing more is taken here. */
        OVER
    }

    /**
     * What a saved draft tells the script.
     *
     * @param version what the page knows now, empty where it has no versions
     * @param saving what became of it
     */
    public record Autosaved(String version, Saving saving) {

        /** One without versions. */
        public static Autosaved of(Saving saving) {
            return new Autosaved("", saving);
        }
    }

    public String name() {
        return name;
    }

    /** The summary of what is wrong, to be put at the top of the page's main part. */
    public ErrorSummary summary() {
        return summary;
    }

    /** The same for every submission of the page as it was served once, so that a second one can be recognised. */
    public String once() {
        return once.getAttribute("value");
    }

    /** Takes the token of the submission that is being replayed; anything but a UUID is left out. */
    public void acceptOnce(String posted) {
        try {
            once.setAttribute("value", UUID.fromString(posted).toString());
        } catch (IllegalArgumentException notOurs) {
            // the new token stands: the submission counts as a first one
        }
    }

    /**
     * Adds a button that runs an action, in the row of buttons at the form's end as it is now. The first one is pressed
     * when a person presses the Enter key.
     */
    public SubmitButton submit(String value, String text, Runnable action) {
        SubmitButton button = button(value, text, action);
        buttons.addClassName("buttons");
        buttons.add(button);
        add(buttons);
        return button;
    }

    /** A button that is put elsewhere inside the form by the caller. */
    public SubmitButton button(String value, String text, Runnable action) {
        var button = new SubmitButton(value, text);
        button.addClickListener(click -> press(action));
        return button;
    }

    /** What the script may save while a person types; errors are not looked for. */
    public void onAutosave(Supplier<Autosaved> save) {
        autosave = save;
        getElement().setAttribute("data-autosave", "");
    }

    /** Makes it a form that can bring files along. */
    public void takesFiles() {
        getElement().setAttribute("enctype", "multipart/form-data");
    }

    /** What saves a draft, if the form has one. */
    public Optional<Supplier<Autosaved>> autosave() {
        return Optional.ofNullable(autosave);
    }

    /** Says that something is wrong that no single field can mend. */
    public void refuse(String message) {
        problems.add(new Problem(message, Optional.empty()));
    }

    /** Says that something is wrong elsewhere on the page, where an element with this id shows it. */
    public void refuse(String message, String id) {
        problems.add(new Problem(message, Optional.of(id)));
    }

    private record Problem(String message, Optional<String> id) {}

    private void press(Runnable action) {
        problems.clear();
        summary.clear();
        fields().forEach(field -> field.setInvalid(false));
        action.run();
        problems.forEach(problem -> summary.line(problem.message(), problem.id()));
        summary.show(fields().stream().filter(FormField::isInvalid).toList());
    }

    /** Shows a problem without a button having been pressed. */
    public void showProblem(String message) {
        summary.add(message);
    }

    /** Whether the last press found something wrong. */
    public boolean isRefused() {
        return summary.isVisible();
    }

    /** The fields that a person can see and use, in order. */
    public List<FormField> fields() {
        var found = new ArrayList<FormField>();
        collect(this, found);
        return found;
    }

    private static void collect(Component component, List<FormField> found) {
        component.getChildren().filter(Form::isShown).forEach(child -> {
            if (child instanceof FormField field) {
                found.add(field);
            }
            collect(child, found);
        });
    }

    /** The buttons that a person can see and press, in order. */
    public List<SubmitButton> buttons() {
        var found = new ArrayList<SubmitButton>();
        collectButtons(this, found);
        return found;
    }

    /** Text among the elements is always there and holds no fields. */
    private static boolean isShown(Component component) {
        return !(component instanceof Text) && component.isVisible();
    }

    private static void collectButtons(Component component, List<SubmitButton> found) {
        component.getChildren().filter(Form::isShown).forEach(child -> {
            if (child instanceof SubmitButton button && button.getElement().isEnabled()) {
                found.add(button);
            }
            collectButtons(child, found);
        });
    }
}
