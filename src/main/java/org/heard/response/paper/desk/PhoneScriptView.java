package org.heard.response.paper.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.PaperForms;
import org.heard.format.making.PersonalDocuments.NotMade;
import org.heard.html.El;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.heard.response.paper.FormTree;
import org.heard.response.paper.PhoneScript;

/** What to say on the phone, to be read from the screen or from paper. */
@Route(value = KeyingHubView.ADDRESS + "/:slug/phone", layout = DeskLayout.class)
@RolesAllowed({"FRONT_DESK", "ANALYST", "EDITOR", "ADMINISTRATOR"})
class PhoneScriptView extends DeskView implements BeforeEnterObserver {

    private final transient Consultations consultations;
    private final transient Questionnaires questionnaires;
    private final transient PhoneScript script;
    private final transient PaperForms printing;
    private final transient Languages languages;
    private final transient LanguageNames names;
    private final Div read = new Div();
    private final Select<Locale> language = new Select<>();
    private final Checkbox easyRead = new Checkbox();

    PhoneScriptView(
            Consultations consultations,
            Questionnaires questionnaires,
            PhoneScript script,
            PaperForms printing,
            Languages languages,
            LanguageNames names) {
        super("response.phone.title", "");
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.script = script;
        this.printing = printing;
        this.languages = languages;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation shown = KeyingPlace.of(event, consultations);
        Questions asked = questionnaires
                .forConsultation(shown.id())
                .orElseThrow(NotFoundException::new)
                .questions();
        heading(script.title(shown, getLocale()));
        String here = KeyingHubView.ADDRESS + "/" + shown.slug();
        language.setLabel(getTranslation("response.keying.language"));
        language.setItems(languages.all());
        language.setItemLabelGenerator(each -> each == null ? "" : names.in(getLocale(), each));
        language.addValueChangeListener(chosen -> show(shown, asked));
        easyRead.setLabel(getTranslation("site.formats.easy-read"));
        easyRead.setVisible(asked.all().anyMatch(Question::hasEasyRead));
        easyRead.addValueChangeListener(chosen -> show(shown, asked));
        var files = new HorizontalLayout(
                file(shown, asked, PaperForms.sizes().getFirst()),
                file(shown, asked, PaperForms.sizes().get(1)));
        files.setWrap(true);
        files.addClassName("no-print");
        read.addClassName("phone-script");
        add(
                new Paragraph(new Anchor(here, getTranslation("response.keying.back"))),
                new Paragraph(new Anchor(here + "/new", getTranslation("response.keying.key"))),
                language,
                easyRead,
                files,
                read);
        language.setValue(languages.all().contains(getLocale()) ? getLocale() : languages.first());
    }

    private void show(Consultation shown, Questions asked) {
        Locale spoken = language.getValue();
        var tree = script.tree(shown, asked, spoken, easyRead.getValue()).body();
        // the page has the heading already
        tree.select("h1").remove();
        El content = FormTree.of(tree.tagName("div"));
        read.removeAll();
        read.add(content.lang(spoken, languages.direction(spoken)));
    }

    private Anchor file(Consultation shown, Questions asked, int points) {
        DownloadHandler handler = event -> {
            Locale spoken = language.getValue();
            try {
                byte[] file = printing.make(
                        script.title(shown, spoken),
                        List.of(new PaperForms.Copy(
                                script.tree(shown, asked, spoken, easyRead.getValue()), Optional.empty())),
                        points);
                event.setFileName("phone-" + shown.slug() + "-" + points + "pt.pdf");
                event.setContentType("application/pdf");
                event.getOutputStream().write(file);
            } catch (NotMade notNow) {
                throw new IOException(notNow);
            }
        };
        return new Anchor(handler, getTranslation("response.phone.file", points));
    }
}
