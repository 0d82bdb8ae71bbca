package org.heard.participant.ui;

import static org.heard.html.El.el;

import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.language.Messages;
import org.heard.participant.OwnRegistration;
import org.heard.privacy.MistypedCode;

/** Where a code from a letter is typed, for pages that a link opens otherwise. */
class CodeForm extends Form {

    private final TextInput code = new TextInput("code", getTranslation("participant.code"));
    private final Messages messages;

    /** @param page the page that the code opens, below the language */
    CodeForm(Messages messages, String page) {
        super("code");
        this.messages = messages;
        code.literal().autocomplete("off").setRequiredIndicatorVisible(true);
        code.setHint(getTranslation("participant.code.hint"));
        add(code);
        add(el("div.buttons", button("open", getTranslation("participant.code.open"), () -> open(page))));
    }

    private void open(String page) {
        try {
            RegisterPages.go(RegisterPages.own(page, OwnRegistration.code(code.getValue())));
        } catch (MistypedCode mistyped) {
            code.refuse(mistyped.message(messages, getLocale()));
        }
    }
}
