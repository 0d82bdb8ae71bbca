package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.MobileNumber;
import org.heard.response.Response;
import org.heard.response.attachment.Transcripts;

/** Asks for an address or a number, if the person likes, so that she can say whether what was written down is what she said. */
@Tag("section")
class TranscriptContactForm extends HtmlContainer {

    private final Response response;
    private final Transcripts transcripts;
    private final El done = el("p.notice.notice-success");

    TranscriptContactForm(Response response, Transcripts transcripts) {
        this.response = response;
        this.transcripts = transcripts;
        done.getElement().setAttribute("role", "status");
        done.setVisible(transcripts.mayAsk(response));
        told(transcripts.asksByText(response));
        add(
                el("h2", getTranslation("response.transcript.contact.title")),
                el("p", getTranslation("response.transcript.contact.text")),
                done);
        var email = new TextInput("check-email", "").type("email").autocomplete("email");
        ask("contact", email, () -> byMail(email));
        if (transcripts.texts()) {
            var mobile = new TextInput("check-mobile", "").type("tel").autocomplete("tel");
            ask("contact.mobile", mobile, () -> byText(mobile));
        }
    }

    private void ask(String what, TextInput input, Runnable press) {
        String key = "response.transcript." + what + ".";
        input.setLabel(getTranslation(key + "label"));
        input.setPlainLabel();
        input.setHint(getTranslation(key + "hint"));
        var form = new Form("transcript-" + what.replace('.', '-'));
        form.add(input);
        form.submit("contact", getTranslation(key + "button"), press::run).kind("secondary");
        add(form.summary(), form);
    }

    private void byMail(TextInput address) {
        if (!EmailAddress.isValid(address.getValue())) {
            address.refuse(getTranslation("response.mail.wrong"));
        } else {
            kept(
                    transcripts.leaveContact(response, new EmailAddress(address.getValue()), getLocale()),
                    address,
                    "response.transcript.contact.enough");
        }
    }

    private void byText(TextInput mobile) {
        MobileNumber.read(mobile.getValue())
                .ifPresentOrElse(
                        number -> kept(
                                transcripts.leaveContact(response, number, getLocale()),
                                mobile,
                                "response.transcript.contact.mobile.enough"),
                        () -> mobile.refuse(getTranslation("response.text.wrong")));
    }

    private void kept(boolean left, TextInput input, String enough) {
        if (left) {
            told(transcripts.asksByText(response));
            done.setVisible(true);
        } else {
            input.refuse(getTranslation(enough));
        }
    }

    private void told(boolean byText) {
        done.setText(getTranslation(
                byText ? "response.transcript.contact.mobile.done" : "response.transcript.contact.done"));
    }
}
