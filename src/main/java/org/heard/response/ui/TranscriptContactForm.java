package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.privacy.EmailAddress;
import org.heard.response.Response;
import org.heard.response.attachment.Transcripts;

/** Asks for an address, if the person likes, so that she can say whether what was written down is what she said. */
@Tag("section")
class TranscriptContactForm extends HtmlContainer {

    private final Response response;
    private final Transcripts transcripts;
    private final Form form = new Form("transcript-contact");
    private final TextInput address;
    private final El done = el("p.notice.notice-success");

    TranscriptContactForm(Response response, Transcripts transcripts) {
        this.response = response;
        this.transcripts = transcripts;
        address = new TextInput("check-email", getTranslation("response.transcript.contact.label"))
                .type("email")
                .autocomplete("email");
        address.setPlainLabel();
        address.setHint(getTranslation("response.transcript.contact.hint"));
        done.getElement().setAttribute("role", "status");
        done.setText(getTranslation("response.transcript.contact.done"));
        done.setVisible(transcripts.mayAsk(response));
        form.add(address, done);
        form.submit("contact", getTranslation("response.transcript.contact.button"), this::keep)
                .kind("secondary");
        add(
                el("h2", getTranslation("response.transcript.contact.title")),
                el("p", getTranslation("response.transcript.contact.text")),
                form.summary(),
                form);
    }

    private void keep() {
        if (!EmailAddress.isValid(address.getValue())) {
            address.refuse(getTranslation("response.mail.wrong"));
            return;
        }
        boolean left = transcripts.leaveContact(response, new EmailAddress(address.getValue()), getLocale());
        if (left) {
            done.setVisible(true);
        } else {
            address.refuse(getTranslation("response.transcript.contact.enough"));
        }
    }
}
