package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.html.form.Form;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.TextInput;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;

/** As whom somebody answers; she may leave all of it out. */
class WhoForm extends Form {

    private static final String WHO = "who";

    private final RadioChoice capacity;
    private final TextInput organisation;
    private final TextInput people;

    /** @param done what is done with what was said, once it can be kept */
    WhoForm(AnsweringAs before, Consumer<AnsweringAs> done) {
        super("answering-as");
        capacity = new RadioChoice(WHO, getTranslation("response.who.label"), options());
        capacity.setHint(getTranslation("response.who.hint"));
        organisation =
                new TextInput("organisation", getTranslation("response.who.organisation")).autocomplete("organization");
        people = new TextInput("people", getTranslation("response.who.people"));
        people.setHint(getTranslation("response.who.people.hint"));
        show(before);
        add(capacity);
        add(el("div", organisation, people).attr("data-show-when", WHO + "=" + Capacity.ORGANISATION.name()));
        add(el("div.buttons", button("continue", getTranslation("response.continue"), () -> send(done))));
    }

    private List<Option> options() {
        return Stream.of(Capacity.values())
                .map(value ->
                        new Option(value.name(), getTranslation(value.key()), getTranslation(value.key() + ".hint")))
                .toList();
    }

    private void show(AnsweringAs before) {
        capacity.setValue(before.said().map(Enum::name).orElse(""));
        organisation.setValue(before.organisation());
        people.setValue(before.people());
    }

    private void send(Consumer<AnsweringAs> done) {
        boolean fits = fits(organisation, AnsweringAs.ORGANISATION_LENGTH) & fits(people, AnsweringAs.PEOPLE_LENGTH);
        if (fits) {
            done.accept(new AnsweringAs(chosen().orElse(null), organisation.getValue(), people.getValue()));
        }
    }

    /** Who names an organisation and forgets to choose it has chosen it. */
    private Optional<Capacity> chosen() {
        if (!capacity.getValue().isEmpty()) {
            return Optional.of(Capacity.valueOf(capacity.getValue()));
        }
        return organisation.getValue().isEmpty() ? Optional.empty() : Optional.of(Capacity.ORGANISATION);
    }

    private boolean fits(TextInput field, int limit) {
        String value = field.getValue();
        int over = value.codePointCount(0, value.length()) - limit;
        if (over > 0) {
            field.refuse(getTranslation("questionnaire.problem.long", over, limit));
        }
        return over <= 0;
    }
}
