package org.heard.outcome.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.account.desk.KeepsWork;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.desk.LanguageChoice;
import org.heard.consultation.desk.Writing;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.heard.outcome.Outcome;
import org.heard.outcome.Outcome.Reason;
import org.heard.outcome.OutcomeDesk;
import org.heard.outcome.OutcomeText;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;

/**
 * Where what changed is written, language by language, and saved as a draft as it is typed. Everyone sees it when it is
 * published, and sees changes when it is published again.
 */
@Route(value = "desk/outcomes/:slug", layout = DeskLayout.class)
@RolesAllowed({"EDITOR", "PUBLISHER", "ADMINISTRATOR"})
class OutcomeEditorView extends DeskView implements BeforeEnterObserver, KeepsWork {

    private final Consultations consultations;
    private final OutcomeDesk desk;
    private final Clock clock;
    private final Writing writing;
    private final OutcomeForm form;
    private final OutcomeNotes notes;
    private final UpdatesPart updates;
    private final Paragraph state = new Paragraph();
    private final Paragraph saved = new Paragraph();
    private final Anchor page = new Anchor();
    private final Checkbox tell = new Checkbox(true);

    private Consultation consultation;
    private Outcome outcome;

    @SuppressWarnings("NullAway.Init") // consultation and outcome are there from beforeEnter on
    OutcomeEditorView(
            Consultations consultations,
            OutcomeDesk desk,
            AuthenticationContext signedIn,
            Languages languages,
            LanguageNames names,
            Clock clock) {
        super("outcome.desk.title");
        this.consultations = consultations;
        this.desk = desk;
        this.clock = clock;
        writing = new Writing(languages, names, this::save);
        form = new OutcomeForm(writing);
        notes = new OutcomeNotes(names);
        updates = new UpdatesPart(writing, this::happened);
        saved.addClassName("save-status");
        saved.getElement().setAttribute("role", "status");
        page.setText(getTranslation("outcome.desk.page"));
        page.setRouterIgnore(true);
        actions(buttons(signedIn.hasAnyRole("PUBLISHER", "ADMINISTRATOR")));
        add(state, page, notes, new LanguageChoice(writing, this::speak), saved, updates, form);
    }

    private HorizontalLayout buttons(boolean publishes) {
        var buttons = new HorizontalLayout();
        buttons.setWrap(true);
        if (publishes) {
            var publish = new Button(getTranslation("outcome.desk.publish"), click -> publish());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            tell.setLabel(getTranslation("outcome.desk.tell"));
            buttons.add(publish, tell);
        }
        buttons.add(new Button(getTranslation("outcome.desk.check"), click -> check()));
        return buttons;
    }

    private void speak() {
        form.speak();
        updates.speak();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::publicBySlug)
                .orElseThrow(NotFoundException::new);
        heading(getTranslation("outcome.title", consultation.text().title().text(getLocale())));
        page.setHref("/" + getLocale().toLanguageTag() + "/outcomes/" + consultation.slug());
        show(desk.open(consultation.id()));
    }

    private void show(Outcome now) {
        form.show(now.draft());
        frame(now);
    }

    /** Everything around the form. */
    private void frame(Outcome now) {
        outcome = now;
        state.setText(OutcomeState.of(now, getLocale(), this::getTranslation));
        page.setVisible(now.isPublished());
        updates.setVisible(now.isPublished());
        updates.show(now.draft().updates());
        // the first time everyone who asked is told
        tell.setEnabled(now.isPublished());
        tell.setHelperText(now.isPublished() ? null : getTranslation("outcome.desk.tell.first"));
    }

    /** Saves what is typed as a draft; whether that worked. */
    private boolean save() {
        OutcomeText mine = form.value();
        if (mine.equals(outcome.draft())) {
            return true;
        }
        try {
            frame(desk.write(outcome.id(), outcome.version(), mine));
            notes.clear();
            saved.setText(getTranslation("consultation.desk.saved", Dates.time(getLocale(), clock.instant())));
            return true;
        } catch (OptimisticLockingFailureException meanwhile) {
            saved.setText(getTranslation("consultation.desk.not-saved"));
            notes.choose(this::takeTheirs, this::keepMine);
        } catch (DataAccessException | TransactionException trouble) {
            saved.setText(getTranslation("consultation.desk.not-saved"));
            notes.trouble();
        }
        return false;
    }

    private void takeTheirs() {
        notes.clear();
        show(desk.open(consultation.id()));
        saved.setText(getTranslation("consultation.desk.meanwhile.taken"));
    }

    private void keepMine() {
        notes.clear();
        frame(desk.open(consultation.id()));
        form.since(outcome.draft().updates());
        save();
    }

    private void check() {
        if (!save()) {
            return;
        }
        List<Reason> missing = desk.missing(outcome.id());
        if (missing.isEmpty()) {
            notes.clear();
            say(getTranslation("outcome.desk.ready"));
        } else {
            notes.missing(missing);
        }
    }

    private void publish() {
        if (!save()) {
            return;
        }
        try {
            boolean told = tell.getValue() || !outcome.isPublished();
            desk.publish(outcome.id(), told);
            notes.clear();
            show(desk.open(consultation.id()));
            say(getTranslation(told ? "outcome.desk.published.told" : "outcome.desk.published"));
        } catch (Outcome.NotReady notReady) {
            notes.missing(notReady.reasons());
        } catch (OptimisticLockingFailureException meanwhile) {
            notes.choose(this::takeTheirs, this::keepMine);
        } catch (DataAccessException | TransactionException trouble) {
            notes.trouble();
        }
    }

    /** Adds what has happened since; whether that worked. */
    private boolean happened(Translated words) {
        if (words.isEmpty()) {
            refuse(getTranslation("outcome.desk.update.empty"));
            return false;
        }
        if (!save()) {
            return false;
        }
        try {
            desk.update(outcome.id(), words);
        } catch (DataAccessException | TransactionException trouble) {
            notes.trouble();
            return false;
        }
        show(desk.open(consultation.id()));
        say(getTranslation("outcome.desk.update.added"));
        return true;
    }

    @Override
    public void keepWork() {
        save();
    }
}
