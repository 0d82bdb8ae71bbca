package org.heard.account.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.heard.account.FirstSignIn;
import org.heard.account.FirstSignIn.Purpose;
import org.heard.account.PasswordRules;
import org.heard.html.form.Form;
import org.heard.html.form.PasswordInput;
import org.heard.html.form.TextInput;
import org.heard.privacy.EmailAddress;
import org.heard.privacy.SecretToken;
import org.heard.site.PublicLayout;

/** Where a one-time link leads: to choose a password, and for the first administrator a name and an address as well. */
@Tag("div")
@Route(value = "staff/first-sign-in", layout = PublicLayout.class)
@AnonymousAllowed
class FirstSignInView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private static final int LONGEST_NAME = 100;

    private final FirstSignIn firstSignIn;
    private final PasswordRules rules;
    private final Form form = new Form("first-sign-in");
    private final TextInput name = new TextInput("name", getTranslation("account.name"));
    private final TextInput email = new TextInput("email", getTranslation("account.email"));
    private final PasswordInput password = new PasswordInput("password", getTranslation("account.password.new"));
    private String title = getTranslation("account.first.gone.title");

    FirstSignInView(FirstSignIn firstSignIn, PasswordRules rules) {
        this.firstSignIn = firstSignIn;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SecretToken> token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .flatMap(SecretToken::parse);
        token.flatMap(firstSignIn::purposeOf)
                .ifPresentOrElse(purpose -> offer(purpose, token.orElseThrow()), this::explain);
    }

    private void explain() {
        add(
                el("h1", title),
                el("p.lede", getTranslation("account.first.gone.text")),
                el("p", link("staff/sign-in", getTranslation("account.first.gone.link"))));
    }

    private void offer(Purpose purpose, SecretToken token) {
        boolean first = purpose instanceof Purpose.FirstAdministrator;
        title = getTranslation(first ? "account.first.title" : "account.first.password.title");
        name.autocomplete("name");
        name.setRequiredIndicatorVisible(true);
        email.type("email").autocomplete("username").literal();
        email.setRequiredIndicatorVisible(true);
        if (purpose instanceof Purpose.Password(String known, String address)) {
            // shown so that the person and her password manager know which account it is
            name.setValue(known);
            name.setVisible(false);
            email.setValue(address);
            email.setReadOnly(true);
        }
        password.autocomplete("new-password");
        password.setRequiredIndicatorVisible(true);
        password.setHint(getTranslation("account.password.hint", PasswordRules.MIN_LENGTH));
        form.add(name, email, password);
        form.submit("choose", getTranslation("account.first.button"), () -> press(first, token));
        add(
                form.summary(),
                el("h1", title),
                el("p.lede", getTranslation(first ? "account.first.lede" : "account.first.password.lede")),
                form);
    }

    private void press(boolean first, SecretToken token) {
        if (first) {
            checkPerson();
        }
        rules.problemOf(password.getValue(), email.getValue(), name.getValue())
                .ifPresent(key -> password.refuse(getTranslation(key, PasswordRules.MIN_LENGTH)));
        if (form.fields().stream().anyMatch(field -> field.isInvalid())) {
            return;
        }
        boolean done = first
                ? firstSignIn.becomeFirstAdministrator(
                        token, new EmailAddress(email.getValue()), name.getValue(), password.getValue())
                : firstSignIn.choosePassword(token, password.getValue());
        if (done) {
            UI.getCurrent().navigate("staff/sign-in", QueryParameters.simple(Map.of("ready", "")));
        } else {
            form.refuse(getTranslation("account.first.gone.text"));
        }
    }

    private void checkPerson() {
        if (name.getValue().isBlank()) {
            name.refuse(getTranslation("account.name.missing"));
        } else if (name.getValue().length() > LONGEST_NAME) {
            name.refuse(getTranslation("account.name.long", LONGEST_NAME));
        }
        if (email.getValue().isBlank()) {
            email.refuse(getTranslation("account.email.missing"));
        } else if (!EmailAddress.isValid(email.getValue())) {
            email.refuse(getTranslation("account.email.invalid"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
