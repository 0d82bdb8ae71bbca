package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.html.form.Form;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;
import org.jspecify.annotations.Nullable;

/** As whom somebody answers; she may leave it out. What more can be said about it is asked on the page that follows. */
class WhoForm extends Form {

    private final AnsweringAs before;
    private final RadioChoice capacity;

    /** @param done what is done with what was said, once it can be kept */
    WhoForm(AnsweringAs before, Consumer<AnsweringAs> done) {
        super("answering-as");
        this.before = before;
        capacity = new RadioChoice(
                "who",
                getTranslation("response.who.label"),
                Stream.of(Capacity.values())
                        .map(value -> new Option(
                                value.name(), getTranslation(value.key()), getTranslation(value.key() + ".hint")))
                        .toList());
        capacity.setHint(getTranslation("response.who.hint"));
        capacity.setValue(before.said().map(Enum::name).orElse(""));
        add(capacity);
        add(el(
                "div.buttons",
                button("continue", getTranslation("response.continue"), () -> done.accept(before.in(chosen())))));
    }

    private @Nullable Capacity chosen() {
        return capacity.getValue().isEmpty() ? null : Capacity.valueOf(capacity.getValue());
    }
}
