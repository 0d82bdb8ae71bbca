package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.HiddenValue;
import org.heard.language.Translated;

/** A page on the way through an answer. */
@Tag("div")
abstract class Step extends HtmlContainer {

    static final String START = "";
    static final String NEW = "new";
    static final String WHO = "who";
    static final String SPEAKING = "speaking";
    static final String CHOOSE = "choose";
    static final String SAVED = "saved";
    static final String CHECK = "check";
    static final String SENT = "sent";
    static final String COPY = "copy";
    static final String FORGOTTEN = "forgotten";

    final Journey journey;
    final Words words;

    Step(Journey journey, Words words) {
        this.journey = journey;
        this.words = words;
    }

    /** Says in each of its forms to which answer it belongs: another window may have begun another one meanwhile. */
    void carry() {
        journey.code().ifPresent(known -> carry(this, known.text()));
    }

    private static void carry(Component part, String code) {
        if (part instanceof Form form) {
            var draft = new HiddenValue(Journey.DRAFT);
            draft.setValue(code);
            form.add(draft);
        } else if (!(part instanceof Text)) {
            part.getChildren().toList().forEach(child -> carry(child, code));
        }
    }

    /** The page's main heading, also part of its title. */
    abstract String heading();

    /** The heading with what has to be known before anything else on the page. */
    List<Component> top() {
        var top = new ArrayList<Component>();
        top.add(el("h1", heading()));
        top.addAll(Notices.of(journey, this));
        return top;
    }

    /** What has to be known and may wait until the page has been read. */
    List<Component> bottom() {
        return journey.codeInAddress() ? List.of(Notices.codeInAddress(this)) : List.of();
    }

    /** A text of the consultation in the page's language, or openly in another. */
    El told(String tag, Translated text) {
        return words.told(tag, text, journey.language());
    }

    /** Why the consultation was withdrawn, as far as it was said. */
    El withdrawnReason() {
        Translated reason = journey.consultation().withdrawnReason();
        return reason.isEmpty() ? el("div") : told("p", reason);
    }

    El para(String key, Object... parameters) {
        return el("p", getTranslation(key, parameters));
    }
}
