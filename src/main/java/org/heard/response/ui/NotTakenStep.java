package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.Form.Autosaved;
import org.heard.html.form.Form.Saving;
import org.heard.language.Dates;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.ui.QuestionField;
import org.heard.response.AnsweringAs;
import org.heard.response.Capacity;
import org.heard.response.Response;
import org.heard.response.WhoPart;

/**
 * What was typed on a page whose answer had been sent from another window or device, or is not kept any more. It is no part
 * of any answer, and nothing of it is thrown away before the person has read that.
 */
class NotTakenStep extends Step {

    private final Optional<Response> response;
    private final Form form;

    /**
     * @param response what was sent, if it was
     * @param step the page that was posted
     */
    NotTakenStep(Journey journey, Words words, Optional<Response> response, String step) {
        super(journey, words);
        this.response = response;
        form = switch (step) {
            case WHO -> who();
            case SPEAKING -> speaking(SpeakingForm.posted().orElseThrow());
            default -> questions(Integer.parseInt(step));
        };
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

    private Form questions(int number) {
        List<QuestionField> fields = journey.questions().pages().get(number - 1).questions().stream()
                .map(question -> words.field(question, journey.language()))
                .toList();
        var made = new Form("questions");
        made.onAutosave(() -> saved(fields.stream().allMatch(this::isSent)));
        fields.forEach(made::add);
        El buttons = el("div");
        for (String button : new String[] {"continue", "later", "back"}) {
            buttons.add(made.button(button, getTranslation("response.continue"), () -> {
                tell(fields.stream().allMatch(this::isSent));
                fields.stream().filter(field -> field.answer().isNone()).forEach(field -> field.setVisible(false));
            }));
        }
        made.add(buttons);
        return made;
    }

    private boolean isSent(QuestionField field) {
        Answer typed = field.question().counted(field.answer());
        return typed.isNone() || was(sent -> holds(sent.answer(field.question().key()), typed));
    }

    /** Where two windows disagreed and all words were kept, those of each are among them. */
    private static boolean holds(Answer sent, Answer typed) {
        return sent.chosen().equals(typed.chosen()) && plain(sent.text()).contains(plain(typed.text()));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private Form who() {
        return new WhoForm(
                Optional.empty(),
                said -> tell(said.isEmpty() || was(sent -> sent.who().said().equals(said))));
    }

    private Form speaking(Capacity capacity) {
        var made = new SpeakingForm(AnsweringAs.of(capacity), said -> tell(isSent(said)));
        made.autosave(said -> saved(isSent(said)));
        return made;
    }

    private boolean isSent(AnsweringAs said) {
        return WhoPart.details(said).entrySet().stream()
                .allMatch(part -> part.getValue().isNone()
                        || was(sent -> holds(part.getKey().of(sent.who()), part.getValue())));
    }

    private boolean was(Predicate<Response> same) {
        return response.filter(same).isPresent();
    }

    private static Autosaved saved(boolean isSent) {
        return Autosaved.of(isSent ? Saving.KEPT : Saving.OVER);
    }

    // whoever only pressed a button again is shown her receipt
    private void tell(boolean isSent) {
        form.buttons().forEach(button -> button.setVisible(false));
        if (response.isPresent() && isSent) {
            journey.go(SENT);
        }
    }

    @Override
    String heading() {
        return getTranslation("response.after.title");
    }
}
