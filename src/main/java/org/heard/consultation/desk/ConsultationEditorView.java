package org.heard.consultation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.account.desk.KeepsWork;
import org.heard.consultation.Areas;
import org.heard.consultation.ChangedMeanwhile;
import org.heard.consultation.Consultation;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationEditing;
import org.heard.consultation.ConsultationRefusal;
import org.heard.consultation.Consultations;
import org.heard.consultation.Documents;
import org.heard.consultation.UnpublishedChanges;
import org.heard.consultation.UnpublishedChanges.Kept;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;

/**
 * Where a consultation is written, language by language. A draft is saved as it is typed; once the public sees it,
 * changes are kept for whoever wrote them until she publishes them with the button.
 */
@Route(value = "desk/consultations/:slug", layout = DeskLayout.class)
@RolesAllowed({"EDITOR", "PUBLISHER"})
class ConsultationEditorView extends DeskView implements BeforeEnterObserver, KeepsWork, ConsultationActions.Place {

    private final Consultations consultations;
    private final ConsultationEditing editing;
    private final UnpublishedChanges unpublished;
    private final Documents documents;
    private final ConsultationActions deeds;
    private final RefusalWords refusals;
    private final PlanningNotes planning;
    private final AuthenticationContext signedIn;
    private final Clock clock;
    private final Writing writing;
    private final EditorForm form;
    private final Div facts = new Div();
    private final HorizontalLayout buttons = new HorizontalLayout();
    private final EditorNotes notes = new EditorNotes();
    private final Paragraph saved = new Paragraph();
    private final Paragraph gaps = new Paragraph();

    private Consultation consultation;
    private ConsultationContent before;
    private boolean keeping;

    @SuppressWarnings("NullAway.Init") // the consultation is there from beforeEnter on
    ConsultationEditorView(
            Consultations consultations,
            ConsultationEditing editing,
            UnpublishedChanges unpublished,
            Documents documents,
            ConsultationActions deeds,
            RefusalWords refusals,
            PlanningNotes planning,
            AuthenticationContext signedIn,
            Languages languages,
            LanguageNames names,
            Areas areas,
            Pictures pictures,
            Clock clock) {
        super("consultation.desk.list.title");
        this.consultations = consultations;
        this.editing = editing;
        this.unpublished = unpublished;
        this.documents = documents;
        this.deeds = deeds;
        this.refusals = refusals;
        this.planning = planning;
        this.signedIn = signedIn;
        this.clock = clock;
        writing = new Writing(languages, names, this::changed);
        form = new EditorForm(writing, areas, pictures);
        form.withUpload(new DocumentUpload(this::upload));
        saved.addClassName("save-status");
        saved.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        buttons.setWrap(true);
        actions(buttons);
        add(facts, notes, new LanguageChoice(writing, form::speak), gaps, saved, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation found = event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
        notes.clear();
        writable(true);
        show(found);
        unpublished.of(found.id()).filter(kept -> found.isPublic()).ifPresent(this::offer);
    }

    /** Until she has chosen, nothing can be typed that would take the place of what was kept. */
    private void offer(Kept kept) {
        writable(false);
        notes.offer(Dates.dateTime(getLocale(), kept.at()), () -> goOn(kept), () -> {
            unpublished.discard(consultation.id());
            decided(getTranslation("consultation.desk.kept.thrown-away"));
        });
    }

    private void goOn(Kept kept) {
        before = kept.begunFrom();
        form.show(kept.mine(), true);
        keeping = true;
        decided(getTranslation("consultation.desk.unsaved", Dates.time(getLocale(), kept.at())));
    }

    private void decided(String text) {
        notes.clear();
        writable(true);
        saved.setText(text);
        saved.getElement().callJsFunction("focus");
    }

    private void writable(boolean yes) {
        form.setEnabled(yes);
        buttons.setEnabled(yes);
    }

    private void show(Consultation now) {
        keeping = false;
        before = ConsultationContent.of(now);
        form.show(before, now.isPublic());
        frame(now);
    }

    /** Everything around the form. */
    private void frame(Consultation now) {
        consultation = now;
        heading(now.text().title().text(getLocale()));
        facts.removeAll();
        facts.add(
                new StatusBadge(now, clock.instant()),
                new RelatedPages(now, signedIn.hasAnyRole("ANALYST", "EDITOR", "ADMINISTRATOR")),
                planning.of(now.status(clock.instant()), getLocale()));
        buttons.removeAll();
        if (now.isPublic()) {
            var save = new Button(getTranslation("consultation.desk.save"), click -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(save);
        }
        deeds.buttons(now, this).forEach(button -> buttons.add((Component) button));
        gaps();
    }

    private void gaps() {
        ConsultationContent content = ConsultationContent.of(consultation);
        String missing = writing.languages().all().stream()
                .filter(language -> content.missingIn(language) > 0)
                .map(language -> getTranslation(
                        "consultation.desk.gap",
                        writing.names().in(getLocale(), language),
                        content.missingIn(language)))
                .collect(Collectors.joining(" "));
        gaps.setText(missing.isEmpty() ? getTranslation("consultation.desk.gap.none") : missing);
    }

    private void changed() {
        if (!consultation.isPublic()) {
            save();
        } else {
            keep();
        }
    }

    /** Keeps what the public does not see yet; a page on which nothing was typed leaves alone what another one keeps. */
    private void keep() {
        ConsultationContent mine = form.value();
        boolean differs = !mine.equals(before);
        if (!differs && !keeping) {
            return;
        }
        try {
            unpublished.keep(consultation.id(), before, mine);
            keeping = differs;
            String when = Dates.time(getLocale(), clock.instant());
            saved.setText(differs ? getTranslation("consultation.desk.unsaved", when) : "");
        } catch (DataAccessException | TransactionException trouble) {
            refused(
                    getTranslation("consultation.desk.not-saved"),
                    List.of(getTranslation("consultation.desk.trouble")));
        }
    }

    /** Saves what is typed; whether that worked. */
    private boolean save() {
        try {
            ConsultationContent mine = form.value();
            saved(mine, write(before, mine));
            return true;
        } catch (ChangedMeanwhile meanwhile) {
            saved.setText(getTranslation("consultation.desk.not-saved"));
            notes.choose(this::takeTheirs, this::keepMine);
        } catch (ConsultationRefusal refusal) {
            refused(getTranslation("consultation.desk.not-saved"), refusals.say(refusal.reasons(), getLocale()));
        } catch (DataAccessException | TransactionException trouble) {
            refused(
                    getTranslation("consultation.desk.not-saved"),
                    List.of(getTranslation("consultation.desk.trouble")));
        }
        return false;
    }

    private Consultation write(ConsultationContent from, ConsultationContent mine) {
        try {
            return editing.save(consultation.id(), from, mine);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            return editing.save(consultation.id(), from, mine);
        }
    }

    private void saved(ConsultationContent mine, Consultation now) {
        before = ConsultationContent.of(now);
        keeping = false;
        notes.clear();
        if (!before.equals(mine)) {
            // someone else's words came in, in other fields than mine
            form.show(before, now.isPublic());
        }
        if (now.isPublic() != consultation.isPublic()
                || !now.text().title().equals(consultation.text().title())) {
            frame(now);
        } else {
            consultation = now;
            gaps();
        }
        saved.setText(getTranslation("consultation.desk.saved", Dates.time(getLocale(), clock.instant())));
    }

    private Consultation asItIs() {
        return consultations.byId(consultation.id()).orElseThrow(NotFoundException::new);
    }

    private void takeTheirs() {
        notes.clear();
        unpublished.discard(consultation.id());
        show(asItIs());
        saved.setText(getTranslation("consultation.desk.meanwhile.taken"));
    }

    private void keepMine() {
        before = ConsultationContent.of(asItIs());
        save();
    }

    private void upload(String fileName, byte[] content) {
        try {
            form.add(documents.keep(consultation.id(), fileName, writing.language(), content));
            notes.clear();
        } catch (ConsultationRefusal refusal) {
            refused(
                    getTranslation("consultation.desk.upload.refused", fileName),
                    refusals.say(refusal.reasons(), getLocale()));
        }
    }

    @Override
    public Optional<Consultation> upToDate() {
        return save() ? Optional.of(consultation) : Optional.empty();
    }

    @Override
    public void done(String text, Consultation now) {
        notes.clear();
        if (form.value().equals(before)) {
            show(now);
        } else {
            frame(now);
        }
        say(text);
    }

    @Override
    public void refused(String text, List<String> reasons) {
        notes.refused(text, reasons);
    }

    @Override
    public void keepWork() {
        // while kept changes are offered nothing could be typed
        if (form.isEnabled()) {
            changed();
        }
    }
}
