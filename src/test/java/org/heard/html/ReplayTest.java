package org.heard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.heard.html.form.CheckboxChoices;
import org.heard.html.form.Form;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.SelectInput;
import org.heard.html.form.SubmitButton;
import org.heard.html.form.TextInput;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A posted form does what a person could have done on the page, and nothing else. */
class ReplayTest extends ViewTest {

    private static final List<Option> WAYS = List.of(Option.of("bus", "Bus"), Option.of("car", "Car"));

    private final List<String> pressed = new ArrayList<>();
    private Form form;
    private TextInput name;

    @BeforeEach
    void a_page() {
        form = new Form("trip");
        name = new TextInput("name", "Name");
        form.add(name);
    }

    private Form replayed(String body) {
        Replay replay = Replay.of(form, FormBody.parse(body.getBytes(StandardCharsets.UTF_8), 100))
                .orElseThrow();
        replay.fill();
        replay.press();
        return form;
    }

    private void buttons() {
        form.submit("send", "Send", () -> pressed.add("send"));
        form.submit("add", "Add another", () -> pressed.add("add"));
    }

    @Test
    void only_fields_that_she_could_have_filled_take_what_was_posted() {
        var hidden = new TextInput("hidden", "Hidden");
        hidden.setVisible(false);
        var disabled = new TextInput("disabled", "Disabled");
        disabled.setEnabled(false);
        var fixed = new TextInput("fixed", "Fixed");
        fixed.setValue("stays");
        fixed.setReadOnly(true);
        var letter = new LongTextInput("letter", "Letter");
        letter.setValue("stays");
        letter.setReadOnly(true);
        var inside = new TextInput("inside", "Inside");
        var closed = El.el("div");
        closed.add(inside);
        closed.setVisible(false);
        form.add(hidden, disabled, fixed, letter, closed);
        buttons();

        replayed("form=trip&name=Gwen&hidden=x&disabled=x&fixed=x&letter=x&inside=x&unknown=x&button=send");

        assertThat(name.getValue()).isEqualTo("Gwen");
        assertThat(List.of(hidden, disabled, inside))
                .extracting(TextInput::getValue)
                .containsOnly("");
        assertThat(fixed.getValue()).isEqualTo("stays");
        assertThat(letter.getValue()).isEqualTo("stays");
        assertThat(pressed).containsExactly("send");
    }

    @Test
    void only_choices_that_were_offered_are_taken() {
        var radio = new RadioChoice("radio", "How do you travel?", WAYS);
        var boxes = new CheckboxChoices("boxes", "How else?", WAYS);
        var list = new SelectInput("list", "How most?", "Choose", WAYS);
        form.add(radio, boxes, list);
        buttons();

        replayed("form=trip&radio=rocket&boxes=bus&boxes=rocket&list=rocket");

        assertThat(radio.getValue()).isNullOrEmpty();
        assertThat(boxes.getValue()).containsExactly("bus");
        assertThat(list.getValue()).isNullOrEmpty();
    }

    @Test
    void a_button_that_is_hidden_or_switched_off_cannot_be_pressed() {
        SubmitButton off = form.button("off", "Off", () -> pressed.add("off"));
        off.setEnabled(false);
        SubmitButton gone = form.button("gone", "Gone", () -> pressed.add("gone"));
        gone.setVisible(false);
        form.add(off, gone);
        buttons();

        assertThat(replayed("form=trip&name=Gwen&" + SubmitButton.NAME + "=off").isRefused())
                .isTrue();
        assertThat(replayed("form=trip&name=Gwen&" + SubmitButton.NAME + "=gone")
                        .isRefused())
                .isTrue();

        assertThat(pressed).isEmpty();
        assertThat(name.getValue()).as("what she typed").isEqualTo("Gwen");
    }

    @Test
    void the_enter_key_presses_the_first_button_that_she_can_see() {
        SubmitButton gone = form.button("gone", "Gone", () -> pressed.add("gone"));
        gone.setVisible(false);
        form.add(gone);
        buttons();

        replayed("form=trip&name=Gwen");

        assertThat(pressed).containsExactly("send");
    }

    @Test
    void a_field_that_an_answer_brings_to_light_is_filled_too() {
        var other = new TextInput("other", "Which other way?");
        other.setVisible(false);
        var way = new RadioChoice("way", "How do you travel?", WAYS);
        way.addValueChangeListener(change -> other.setVisible("car".equals(change.getValue())));
        form.add(other, way);
        buttons();

        replayed("form=trip&other=my+sister%27s&way=car");

        assertThat(other.getValue()).isEqualTo("my sister's");
    }

    @Test
    void a_form_that_the_page_does_not_show_is_not_found() {
        form.setVisible(false);

        assertThat(Replay.of(form, FormBody.parse("form=trip".getBytes(StandardCharsets.UTF_8), 10)))
                .isEmpty();
    }
}
