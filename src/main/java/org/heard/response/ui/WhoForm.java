package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.response.Capacity;

/** As whom somebody answers; she may leave it out. What more can be said about it is asked on the page that follows. */
class WhoForm extends Form {

    private final RadioChoice capacity;
    private final El buttons = el("div.buttons");

    /** @param done what is done with what was said, once it can be kept */
    WhoForm(Optional<Capacity> before, Consumer<Optional<Capacity>> done) {
        super("answering-as");
        capacity = new RadioChoice(
                "who",
                getTranslation("response.who.label"),
                Stream.of(Capacity.values())
                        .map(value -> new Option(
                                value.name(), getTranslation(value.key()), getTranslation(value.key() + ".hint")))
                        .toList());
        capacity.setHint(getTranslation("response.who.hint"));
        capacity.setValue(before.map(Enum::name).orElse(""));
        add(capacity);
        add(buttons);
        buttons.add(button("continue", getTranslation("response.continue"), () -> done.accept(chosen())));
    }

    private Optional<Capacity> chosen() {
        return Optional.of(capacity.getValue())
                .filter(value -> !value.isEmpty())
                .map(Capacity::valueOf);
    }

    /** Asks something more, before the button. */
    void ask(Component more) {
        remove(buttons);
        add(more, buttons);
    }
}
