package org.heard.response.ui;

import static org.heard.html.El.el;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.MobileNumber;

/** One address or number, for one message; it is not kept with the answer. */
final class SendForm<T> extends Form {

    private final String way;
    private final TextInput input;
    private final Function<String, Optional<T>> read;
    private final BiPredicate<T, String> send;
    private final El sent = el("p.notice.notice-success");

    private SendForm(
            String way, String what, TextInput input, Function<String, Optional<T>> read, BiPredicate<T, String> send) {
        super(way + "-" + what);
        this.way = "response." + way + ".";
        this.input = input;
        this.read = read;
        this.send = send;
        input.setLabel(getTranslation(this.way + "label"));
        input.setPlainLabel();
        input.setHint(getTranslation(this.way + "hint"));
        sent.getElement().setAttribute("role", "status");
        sent.setVisible(false);
        add(input, sent);
        submit(way, getTranslation(this.way + what + ".button"), this::press).kind("secondary");
    }

    /** @param send sends the mail for this form as it was served; false if there were enough of them */
    static SendForm<EmailAddress> mail(String what, BiPredicate<EmailAddress, String> send) {
        var input = new TextInput("email", "").type("email").autocomplete("email");
        return new SendForm<>("mail", what, input, SendForm::address, send);
    }

    /** @param send sends the text message for this form as it was served; false if there were enough of them */
    static SendForm<MobileNumber> text(String what, BiPredicate<MobileNumber, String> send) {
        var input = new TextInput("mobile", "").type("tel").autocomplete("tel");
        return new SendForm<>("text", what, input, MobileNumber::read, send);
    }

    private static Optional<EmailAddress> address(String typed) {
        return EmailAddress.isValid(typed) ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    private void press() {
        Optional<T> to = read.apply(input.getValue());
        if (to.isEmpty()) {
            input.refuse(getTranslation(way + "wrong"));
        } else if (send.test(to.get(), once())) {
            sent.setText(getTranslation(way + "sent"));
            sent.setVisible(true);
        } else {
            refuse(getTranslation(way + "enough"));
        }
    }
}
