package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.List;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.Form.Autosaved;
import org.heard.html.form.Form.Saving;
import org.heard.language.Dates;
import org.heard.questionnaire.ui.QuestionField;
import org.heard.response.Response;

/**
 * What was typed on a page of questions whose answer had been sent from another window or device, or is not kept any more.
 * It is no part of any answer, and nothing of it is thrown away before the person has read that.
 */
class NotTakenStep extends Step {

    private final Optional<Response> response;
    private final List<QuestionField> fields;

    /** @param response what was sent, if it was */
    NotTakenStep(Journey journey, Words words, Optional<Response> response, int number) {
        super(journey, words);
        this.response = response;
        fields = journey.questions().pages().get(number - 1).questions().stream()
                .map(question -> words.field(question, journey.language()))
                .toList();
        var form = new Form("questions");
        form.onAutosave(() -> Autosaved.of(Saving.OVER));
        fields.forEach(form::add);
        El buttons = el("div");
        for (String button : new String[] {"continue", "later", "back"}) {
            buttons.add(form.button(button, getTranslation("response.continue"), () -> tell(buttons)));
        }
        form.add(buttons);
        top().forEach(this::add);
        add(
                response.map(sent -> para("response.after.text", Dates.dateTime(journey.language(), sent.sentAt())))
                        .orElseGet(() -> para("response.after.gone")),
                ways(),
                el("h2", getTranslation("response.late.words")),
                form);
        bottom().forEach(this::add);
    }

    private El ways() {
        var ways = el("ul");
        if (response.isPresent()) {
            ways.add(el("li", link(journey.link(SENT), getTranslation("response.already.receipt"))));
        }
        if (journey.mayBegin()) {
            ways.add(el("li", link(journey.linkToNew(), getTranslation("response.after.again"))));
        }
        ways.add(el("li", link("contact", getTranslation("response.after.contact"))));
        return ways;
    }

    // whoever only pressed a button again is shown her receipt
    private void tell(El buttons) {
        buttons.setVisible(false);
        if (response.isPresent() && fields.stream().allMatch(field -> isIn(response.get(), field))) {
            journey.go(SENT);
        }
        fields.stream().filter(field -> field.answer().isNone()).forEach(field -> field.setVisible(false));
    }

    private static boolean isIn(Response sent, QuestionField field) {
        return field.answer().isNone()
                || field.answer().equals(sent.answer(field.question().key()));
    }

    @Override
    String heading() {
        return getTranslation("response.after.title");
    }
}
