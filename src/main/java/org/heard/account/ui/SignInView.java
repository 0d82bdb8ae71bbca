package org.heard.account.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heard.account.DeskSession;
import org.heard.account.SignIn;
import org.heard.html.El;
import org.heard.html.Page;
import org.heard.html.form.Form;
import org.heard.html.form.PasswordInput;
import org.heard.html.form.TextInput;
import org.heard.site.PublicLayout;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Where staff sign in: a plain form that password managers know, with script or without. */
@Tag("div")
@Route(value = "staff/sign-in", layout = PublicLayout.class)
@AnonymousAllowed
class SignInView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private static final int TRIES = 4;

    private final SignIn signIn;
    private final DeskSession desk;
    private final Clock clock;
    private final Form form = new Form("sign-in");
    private final TextInput email = new TextInput("email", getTranslation("account.email"));
    private final PasswordInput password = new PasswordInput("password", getTranslation("account.password"));
    private Optional<String> left = Optional.empty();
    private final El notice = el("div");

    SignInView(SignIn signIn, DeskSession desk, Clock clock) {
        this.signIn = signIn;
        this.desk = desk;
        this.clock = clock;
        email.type("email").autocomplete("username").literal();
        email.setRequiredIndicatorVisible(true);
        password.autocomplete("current-password");
        password.setRequiredIndicatorVisible(true);
        form.add(email, password);
        form.submit("sign-in", getTranslation("account.sign-in.button"), this::press);
        add(
                form.summary(),
                notice,
                el("h1", getTranslation("account.sign-in.title")),
                el("p.lede", getTranslation("account.sign-in.lede")),
                form,
                el("p", getTranslation("account.sign-in.forgotten")),
                el("p", link("", getTranslation("account.sign-in.public"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        left = query.getSingleParameter("page");
        if (desk.isOpen(VaadinServletRequest.getCurrent())) {
            Page.current().ifPresent(page -> page.redirect("/desk"));
        } else if (query.getParameters().containsKey("left")) {
            say("account.sign-in.left");
        } else if (query.getParameters().containsKey("idle")) {
            say("account.sign-in.idle");
        } else if (query.getParameters().containsKey("ready")) {
            say("account.sign-in.ready");
        }
    }

    private void say(String key) {
        notice.addClassName("notice");
        notice.attr("role", "status").add(el("p", getTranslation(key)));
    }

    private void press() {
        if (email.getValue().isBlank()) {
            email.refuse(getTranslation("account.email.missing"));
        }
        if (password.getValue().isEmpty()) {
            password.refuse(getTranslation("account.password.missing"));
        }
        if (!email.isInvalid() && !password.isInvalid()) {
            attempt();
        }
    }

    private void attempt() {
        var request = VaadinServletRequest.getCurrent();
        switch (answer(request.getRemoteAddr())) {
            case SignIn.Answer.Welcome(var who) -> {
                var response = VaadinServletResponse.getCurrent();
                String first = desk.firstPage(request, response, left);
                desk.begin(who, request, response);
                Page.current().ifPresent(page -> page.redirect(first));
            }
            case SignIn.Answer.Wrong() -> form.refuse(getTranslation("account.sign-in.wrong"));
            case SignIn.Answer.Wait(Instant until) -> form.refuse(wait(until));
        }
    }

    // somebody who signs in on two devices at the same moment is let in on both
    private SignIn.Answer answer(String place) {
        for (int tries = 1; tries <= TRIES; tries++) {
            try {
                return signIn.attempt(email.getValue(), password.getValue(), place);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException severalAtOnce) {
                // once more, after the other
            }
        }
        return new SignIn.Answer.Wait(clock.instant());
    }

    private String wait(Instant until) {
        long seconds = Duration.between(clock.instant(), until).toSeconds();
        return getTranslation("account.sign-in.wait", Math.max(1, (seconds + 59) / 60));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("account.sign-in.title"));
    }
}
