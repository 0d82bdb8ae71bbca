package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.consultation.Topic;
import org.heard.html.El;
import org.heard.html.form.Checkbox;
import org.heard.html.form.Form;
import org.heard.html.form.SubmitButton;
import org.heard.participant.Interests;
import org.heard.participant.Profile;
import org.heard.participant.Registrations;
import org.heard.participant.WantedFormat;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/**
 * Registering interest in small pages, one question or small group on each, because whoever is tired or reads slowly
 * meets only what she needs: with the way of being reached known, the next page asks for that and nothing else, also
 * without script. What was filled in is kept from the first page on, under a token in the address.
 */
@Tag("div")
@Route(value = RegisterPages.REGISTER, layout = PublicLayout.class)
@AnonymousAllowed
class RegisterView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private final Registrations registrations;
    private final RegistrationSteps steps;
    private final ProfileAnswers answers;
    private final PrivacyNotice privacy;
    private final Form form = new Form("register");

    private StepName at = StepName.INTERESTS;
    private String draft = "";
    private boolean back;

    RegisterView(Registrations registrations, RegistrationSteps steps, ProfileAnswers answers, PrivacyNotice privacy) {
        this.registrations = registrations;
        this.steps = steps;
        this.answers = answers;
        this.privacy = privacy;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        draft = query.getSingleParameter(RegisterPages.DRAFT).orElse("");
        back = query.getSingleParameter(RegisterPages.BACK).isPresent();
        if (draft.isEmpty()) {
            show(fresh(query));
            return;
        }
        Optional<Registrations.Draft> found = registrations.draft(draft);
        if (found.isEmpty()) {
            add(GonePage.of(this, "participant.draft.gone", RegisterPages.REGISTER));
        } else if (found.get().profile().isEmpty()) {
            event.forwardTo(RegisterDoneView.class, QueryParameters.of(RegisterPages.DRAFT, draft));
        } else {
            at = query.getSingleParameter(RegisterPages.STEP)
                    .flatMap(StepName::of)
                    .orElse(StepName.INTERESTS);
            show(found.get().profile().get());
        }
    }

    /** A consultation's page leads here with its topics. */
    private Profile fresh(QueryParameters query) {
        Set<String> named = Set.copyOf(query.getParameters("topic"));
        Set<Topic> topics = Arrays.stream(Topic.values())
                .filter(topic -> named.contains(topic.name()))
                .collect(Collectors.toSet());
        String language = getLocale().toLanguageTag();
        return Profile.begun(language)
                .with(WantedFormat.of(FormatChoice.current()), language)
                .with(new Interests(topics, Set.of(), Set.of()));
    }

    private void show(Profile known) {
        add(form.summary());
        backLink();
        add(el("p.progress", getTranslation("participant.progress", at.number(), StepName.values().length)));
        add(el("h1", getTranslation(at.key("title"))));
        if (at == StepName.INTERESTS) {
            add(intro());
        } else if (at == StepName.NEEDS) {
            add(el("p", getTranslation("participant.step.needs.lead")));
        }
        if (at == StepName.CHECK) {
            showCheck(known);
        } else {
            showFields(steps.of(at, getLocale(), known), known);
        }
        add(form);
        if (!draft.isEmpty() && at != StepName.CHECK) {
            add(el("p.meta", getTranslation("participant.draft.kept")));
        }
    }

    private void backLink() {
        if (back) {
            add(link(RegisterPages.step(draft, StepName.CHECK), getTranslation("participant.back.answers"))
                    .attr("class", "back-link"));
        } else {
            at.before()
                    .ifPresent(step -> add(link(RegisterPages.step(draft, step), getTranslation("participant.back"))
                            .attr("class", "back-link")));
        }
    }

    private El intro() {
        return el(
                "div",
                el("p.lede", getTranslation("participant.intro.lede")),
                el("p", getTranslation("participant.intro.how")),
                el("p", link(RegisterPages.LINK, getTranslation("participant.intro.again"))));
    }

    private void showFields(Step step, Profile known) {
        form.add(step.content());
        buttons(form.button(
                "continue",
                getTranslation("participant.continue"),
                () -> step.read(known).ifPresent(this::keep)));
    }

    private void keep(Profile profile) {
        if (draft.isEmpty()) {
            RegisterPages.go(RegisterPages.step(registrations.begin(profile), at.next()));
            return;
        }
        registrations.fill(draft, profile);
        // another way of being reached needs other details
        boolean detailsMissing = at == StepName.CHANNEL && !profile.reach().isComplete();
        StepName next = back && !detailsMissing ? StepName.CHECK : at.next();
        RegisterPages.go(
                back && detailsMissing ? RegisterPages.changeOf(draft, next) : RegisterPages.step(draft, next));
    }

    private void showCheck(Profile known) {
        add(answers.list(getLocale(), known, step -> RegisterPages.changeOf(draft, step)));
        add(privacy.show(this));
        var agreed = new Checkbox("agreed", getTranslation("participant.consent.agree"));
        agreed.setRequiredIndicatorVisible(true);
        form.add(agreed);
        buttons(form.button("register", getTranslation("participant.consent.register"), () -> send(known, agreed)));
    }

    private void send(Profile known, Checkbox agreed) {
        if (!known.reach().isComplete()) {
            form.refuse(getTranslation("participant.contact.incomplete"));
        }
        if (!agreed.getValue()) {
            agreed.refuse(getTranslation("participant.consent.missing"));
        }
        if (known.reach().isComplete() && agreed.getValue()) {
            registrations.send(draft);
            RegisterPages.go(RegisterPages.done(draft));
        }
    }

    private void buttons(SubmitButton button) {
        form.add(el("div.buttons", button));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation(at.key("title")));
    }
}
