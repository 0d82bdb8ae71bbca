package org.heard.html;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.html.form.FileInput;
import org.heard.html.form.Form;
import org.heard.html.form.FormField;
import org.heard.html.form.SubmitButton;

/**
 * Plays a posted form into the view that it came from. Only fields that a person could have filled take a value, only a
 * button that a person could have pressed is pressed; names that the form does not have are ignored.
 */
class Replay {

    private final Form form;
    private final FormBody body;

    private Replay(Form form, FormBody body) {
        this.form = form;
        this.body = body;
    }

    /** The replay for the form of the page that was posted, if the page has it and shows it. */
    static Optional<Replay> of(Component root, FormBody body) {
        return find(root, body.first(Form.FORM)).map(form -> new Replay(form, body));
    }

    private static Optional<Form> find(Component component, String name) {
        if (component instanceof Text || !component.isVisible()) {
            return Optional.empty();
        }
        if (component instanceof Form form && form.name().equals(name)) {
            return Optional.of(form);
        }
        return component
                .getChildren()
                .flatMap(child -> find(child, name).stream())
                .findFirst();
    }

    Form form() {
        return form;
    }

    /** Sets the posted values, field by field, also those of fields that an earlier value brings to light. */
    void fill() {
        form.acceptOnce(body.first(Form.ONCE));
        Set<FormField> done = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (FormField field : form.fields()) {
                if (done.add(field) && isOpen(field)) {
                    if (field instanceof FileInput input) {
                        input.receive(body.files(field.name()));
                    } else {
                        field.accept(posted(field));
                    }
                    more = true;
                }
            }
        }
    }

    private List<String> posted(FormField field) {
        List<String> names = field.names();
        return names.size() == 1
                ? body.all(names.getFirst())
                : names.stream().map(body::first).toList();
    }

    private static boolean isOpen(FormField field) {
        boolean readOnly = field instanceof HasValue<?, ?> value && value.isReadOnly();
        return field.component().getElement().isEnabled() && !readOnly;
    }

    /** Presses the button that was pressed, or the first one when the browser names none. */
    void press() {
        List<SubmitButton> buttons = form.buttons();
        String pressed = body.first(SubmitButton.NAME);
        buttons.stream()
                .filter(button -> pressed.isEmpty() || button.value().equals(pressed))
                .findFirst()
                .ifPresentOrElse(
                        button -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)),
                        () -> form.showProblem(form.getTranslation("html.form.changed")));
    }
}
