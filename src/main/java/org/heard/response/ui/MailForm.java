package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.function.BiPredicate;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.privacy.EmailAddress;

/** One address, for one mail; it is not kept with the answer. */
class MailForm extends Form {

    private final BiPredicate<EmailAddress, String> send;
    private final TextInput address;
    private final El sent = el("p.notice.notice-success");

    /** @param send sends the mail for this form as it was served; false if there were enough of them */
    MailForm(String what, BiPredicate<EmailAddress, String> send) {
        super("mail-" + what);
        this.send = send;
        address = new TextInput("email", getTranslation("response.mail.label"))
                .type("email")
                .autocomplete("email");
        address.setPlainLabel();
        address.setHint(getTranslation("response.mail.hint"));
        sent.getElement().setAttribute("role", "status");
        sent.setVisible(false);
        add(address, sent);
        submit("mail", getTranslation("response.mail." + what + ".button"), this::press)
                .kind("secondary");
    }

    private void press() {
        if (!EmailAddress.isValid(address.getValue())) {
            address.refuse(getTranslation("response.mail.wrong"));
        } else if (send.test(new EmailAddress(address.getValue()), once())) {
            sent.setText(getTranslation("response.mail.sent"));
            sent.setVisible(true);
        } else {
            refuse(getTranslation("response.mail.enough"));
        }
    }
}
