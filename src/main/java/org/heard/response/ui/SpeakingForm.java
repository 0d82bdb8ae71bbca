package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.html.El;
import org.heard.html.Page;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.Field;
import org.heard.html.form.Form;
import org.heard.html.form.HiddenValue;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.TextInput;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;
import org.heard.response.Capacity.Detail;
import org.heard.response.Draft;
import org.heard.response.Speaking;
import org.heard.response.Speaking.Basis;
import org.heard.response.Speaking.Help;
import org.heard.response.Speaking.Helper;
import org.heard.response.Speaking.Named;
import org.heard.response.Speaking.View;

/** What more can be said about as whom somebody answers: only what fits, and all of it may be left out. */
class SpeakingForm extends Form {

    private static final String AS = "as";

    private final AnsweringAs who;
    private final El buttons = el("div.buttons");
    private final TextInput organisation = text("organisation", "response.who.organisation");
    private final TextInput people = text("people", "response.who.people");
    private final LongTextInput gathered =
            new LongTextInput("gathered", getTranslation("response.speaking.gathered")).max(Speaking.GATHERED_LENGTH);
    private final CheckboxChoices help = new CheckboxChoices(
            "help",
            getTranslation("response.speaking.help"),
            Stream.of(Help.values()).map(this::option).toList());
    private final RadioChoice helper = choice("helper", Helper.values());
    private final RadioChoice basis = choice("basis", Basis.values());
    private final RadioChoice view = choice("view", View.values());

    /**
     * @param who what was said before, in the capacity that the form is for
     * @param done what is done with what was said, once it can be kept
     */
    SpeakingForm(AnsweringAs who, Consumer<AnsweringAs> done) {
        super(Step.SPEAKING);
        this.who = who;
        var as = new HiddenValue(AS);
        as.setValue(who.said().map(Enum::name).orElse(""));
        add(as);
        organisation.autocomplete("organization");
        people.setHint(getTranslation("response.who.people.hint"));
        gathered.setHint(getTranslation("response.speaking.gathered.hint"));
        basis.setHint(getTranslation("response.speaking.basis.hint"));
        show();
        offer(Detail.ORGANISATION, organisation, people, gathered);
        offer(Detail.HELP, help, helper);
        offer(Detail.BASIS, basis);
        offer(Detail.VIEW, view);
        buttons.add(button("continue", getTranslation("response.continue"), () -> send(done)));
        add(buttons);
    }

    /** The capacity that the posted form is for: another window may have chosen another one since. */
    static Optional<Capacity> posted() {
        return Page.current()
                .flatMap(page -> page.posted(AS))
                .flatMap(as -> Stream.of(Capacity.values())
                        .filter(each -> each.name().equals(as))
                        .findFirst())
                .filter(Capacity::asksMore);
    }

    private TextInput text(String name, String key) {
        return new TextInput(name, getTranslation(key));
    }

    private RadioChoice choice(String name, Named[] values) {
        return new RadioChoice(
                name,
                getTranslation("response.speaking." + name),
                Stream.of(values).map(this::option).toList());
    }

    private Option option(Named named) {
        return new Option(named.name(), getTranslation(named.key()), "");
    }

    private void show() {
        Speaking said = who.speaking();
        organisation.setValue(who.organisation());
        people.setValue(who.people());
        gathered.setValue(said.gathered());
        help.setValue(said.help().stream().map(Enum::name).collect(Collectors.toSet()));
        helper.setValue(said.helped().map(Enum::name).orElse(""));
        basis.setValue(said.ground().map(Enum::name).orElse(""));
        view.setValue(said.understanding().map(Enum::name).orElse(""));
    }

    private void offer(Detail detail, Component... fields) {
        if (who.asks(detail)) {
            add(fields);
        }
    }

    /** Shows when it was last saved, and names the draft and the page for what the device keeps itself. */
    void showSaving(Draft draft, Instant now) {
        getElement().setAttribute("data-autosave-key", draft.id().value() + "." + Step.SPEAKING);
        addComponentAtIndex(0, SavingWords.restore(this));
        remove(buttons);
        add(SavingWords.status(this, draft, now), buttons);
    }

    /** Keeps it while it is typed, as long as it fits. */
    void autosave(Function<AnsweringAs, Autosaved> keep) {
        onAutosave(() -> {
            AnsweringAs typed = typed();
            boolean tooLong = isTooLong(organisation, AnsweringAs.ORGANISATION_LENGTH)
                    || isTooLong(people, AnsweringAs.PEOPLE_LENGTH)
                    || isTooLong(gathered, Speaking.GATHERED_LENGTH);
            return tooLong ? Autosaved.of(Saving.NOT_YET) : keep.apply(typed);
        });
    }

    private void send(Consumer<AnsweringAs> done) {
        boolean fits = fits(organisation, AnsweringAs.ORGANISATION_LENGTH)
                & fits(people, AnsweringAs.PEOPLE_LENGTH)
                & fits(gathered, Speaking.GATHERED_LENGTH);
        if (fits) {
            done.accept(typed());
        }
    }

    private AnsweringAs typed() {
        return new AnsweringAs(who.capacity(), organisation.getValue(), people.getValue(), said());
    }

    private Speaking said() {
        return new Speaking(
                Stream.of(Help.values())
                        .filter(each -> help.getValue().contains(each.name()))
                        .toList(),
                chosen(helper, Helper.class).orElse(null),
                chosen(view, View.class).orElse(null),
                chosen(basis, Basis.class).orElse(null),
                gathered.getValue());
    }

    private static <T extends Enum<T>> Optional<T> chosen(RadioChoice choice, Class<T> type) {
        String value = choice.getValue();
        return value.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(type, value));
    }

    private static boolean isTooLong(Field<?, String> field, int limit) {
        return over(field, limit) > 0;
    }

    private static int over(Field<?, String> field, int limit) {
        String value = field.getValue();
        return value.codePointCount(0, value.length()) - limit;
    }

    private boolean fits(Field<?, String> field, int limit) {
        int over = over(field, limit);
        if (over > 0) {
            field.refuse(getTranslation("questionnaire.problem.long", over, limit));
        }
        return over <= 0;
    }
}
