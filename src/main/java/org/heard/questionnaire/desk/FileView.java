package org.heard.questionnaire.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.importing.GivenFile;
import org.heard.consultation.importing.ImportWords;
import org.heard.consultation.importing.Remark;
import org.heard.consultation.importing.UnreadableFile;
import org.heard.consultation.importing.desk.ImportUpload;
import org.heard.consultation.importing.desk.LongWork;
import org.heard.consultation.importing.desk.RemarksPart;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.QuestionnaireDesk;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.Exchange;
import org.heard.questionnaire.exchange.ExchangeWords;
import org.heard.questionnaire.exchange.Joining;
import org.heard.questionnaire.exchange.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A consultation's questions as files: taking them to other programs, and bringing questions in. What would be made of a file and
 * what not is shown before anything is saved.
 */
@Route(value = "desk/consultations/:slug/questions/file", layout = DeskLayout.class)
@RolesAllowed({"EDITOR", "PUBLISHER", "ADMINISTRATOR"})
class FileView extends DeskView implements BeforeEnterObserver {

    private enum Place {
        AFTER,
        INSTEAD
    }

    /** What came of reading a file: what it holds, or why nothing could be taken from it. */
    private record Outcome(
            @Nullable Reading reading, @Nullable Remark refusal) {}

    private final QuestionnaireDesk desk;
    private final Consultations consultations;
    private final Exchange exchange;
    private final ExchangeWords words;
    private final ImportWords remarks;
    private final boolean mayWrite;
    private final Div out = new Div();
    private final Div step = new Div();

    private Optional<Consultation> consultation = Optional.empty();
    private Optional<Questionnaire> read = Optional.empty();

    FileView(
            QuestionnaireDesk desk,
            Consultations consultations,
            Exchange exchange,
            ExchangeWords words,
            ImportWords remarks,
            AuthenticationContext who) {
        super("exchange.desk.title", "");
        this.desk = desk;
        this.consultations = consultations;
        this.exchange = exchange;
        this.words = words;
        this.remarks = remarks;
        mayWrite = who.hasAnyRole("EDITOR", "ADMINISTRATOR");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = event.getRouteParameters().get("slug").flatMap(consultations::bySlug);
        if (consultation.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Consultation shown = consultation.get();
        heading(getTranslation("exchange.desk.title", shown.text().title().text(getLocale())));
        var back = new Anchor(editor(), getTranslation("exchange.desk.back"));
        back.addClassName("back-link");
        add(back, out, step);
        reload();
        choose();
    }

    private String editor() {
        return "desk/consultations/" + consultation.orElseThrow().slug() + "/questions";
    }

    private void reload() {
        Consultation shown = consultation.orElseThrow();
        read = desk.latest(shown.id());
        out.removeAll();
        if (!now().pages().isEmpty()) {
            out.add(new Downloads(exchange, remarks, shown, now()));
        }
    }

    private Questions now() {
        return read.map(Questionnaire::questions).orElse(Questions.none());
    }

    private H2 begin(String key) {
        var heading = new H2(getTranslation(key));
        heading.getElement().setAttribute("tabindex", "-1");
        step.removeAll();
        step.add(heading);
        return heading;
    }

    /** A further step: whoever cannot see that the page has changed is led to its heading. */
    private void next(String key) {
        begin(key).getElement().callJsFunction("focus");
    }

    private void choose() {
        step.removeAll();
        if (mayWrite) {
            begin("exchange.desk.in");
            upload();
        }
    }

    private void upload() {
        step.add(new ImportUpload(
                this::arrived, "exchange.desk.file.hint", "exchange.desk.file.type", ".xlsx", ".csv", ".lss"));
    }

    private void again() {
        hush();
        next("exchange.desk.in");
        upload();
    }

    private void arrived(GivenFile file) {
        hush();
        next("exchange.desk.check");
        var progress = new Paragraph(getTranslation("importing.file.processing"));
        progress.getElement().setAttribute("role", "status");
        step.add(name(file), progress);
        LongWork.run(UI.getCurrent(), () -> outcome(file), found -> check(file, found), () -> {
            again();
            refuse(getTranslation("importing.file.failed"));
        });
    }

    private Outcome outcome(GivenFile file) {
        try {
            return new Outcome(exchange.read(file), null);
        } catch (UnreadableFile unreadable) {
            return new Outcome(null, unreadable.remark());
        }
    }

    private void check(GivenFile file, Outcome outcome) {
        Remark refusal = outcome.refusal();
        Reading reading = outcome.reading();
        if (reading == null) {
            again();
            String why = refusal == null ? "" : remarks.remark(refusal, getLocale());
            refuse(getTranslation("importing.remark", file.name(), why));
            return;
        }
        next("exchange.desk.check");
        step.add(name(file));
        if (!reading.hasQuestions()) {
            step.add(new Paragraph(getTranslation("exchange.nothing")), buttons(other()));
        } else {
            offer(reading);
        }
        step.add(
                new Paragraph(words.losses(reading.remarks(), getLocale())),
                new RemarksPart(reading.remarks(), remarks));
        if (reading.hasQuestions()) {
            step.add(new Outline(reading.form(), words));
        }
    }

    private void offer(Reading reading) {
        step.add(
                new Paragraph(getTranslation("exchange.desk.nothing-saved")),
                new Paragraph(words.counts(reading.form(), getLocale())));
        var place = new RadioButtonGroup<Place>();
        place.setLabel(getTranslation("exchange.desk.place"));
        place.setItems(Place.values());
        place.setItemLabelGenerator(choice -> getTranslation("exchange.desk.place." + choice));
        place.setValue(Place.AFTER);
        if (!now().pages().isEmpty()) {
            step.add(place);
        }
        long count = reading.form().questions().all().count();
        var save = new Button(getTranslation("exchange.desk.save", count), click -> save(reading, place.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        step.add(buttons(save, other()));
    }

    private void save(Reading reading, Place place) {
        Questions added = reading.form().questions();
        List<Questions> asked = desk.published(consultation.orElseThrow().id()).stream()
                .map(Questionnaire::questions)
                .toList();
        Questions changed = place == Place.AFTER ? Joining.after(now(), asked, added) : Joining.instead(asked, added);
        try {
            desk.bring(consultation.orElseThrow().id(), read, changed);
        } catch (Questionnaire.ChangedMeanwhile meanwhile) {
            reload();
            again();
            refuse(getTranslation("questionnaire.desk.meanwhile"));
            return;
        }
        reload();
        next("exchange.desk.done");
        say(getTranslation("exchange.desk.saved", added.all().count()));
        step.add(buttons(new Anchor(editor(), getTranslation("exchange.desk.open")), other()));
    }

    private Paragraph name(GivenFile file) {
        return new Paragraph(getTranslation("importing.file.name", file.name()));
    }

    private Button other() {
        return new Button(getTranslation("importing.file.other"), click -> again());
    }

    private static HorizontalLayout buttons(com.vaadin.flow.component.Component... buttons) {
        var row = new HorizontalLayout(FlexComponent.Alignment.CENTER, buttons);
        row.setWrap(true);
        return row;
    }
}
