package org.heard.response.paper.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.heard.account.Staff;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.making.PaperForms;
import org.heard.format.making.PersonalDocuments.NotMade;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.paper.PaperCopies;
import org.heard.response.paper.Print;

/** Everything about one consultation's answers that do not come by the site: forms to print, keying, the phone. */
@Route(value = KeyingHubView.ADDRESS + "/:slug", layout = DeskLayout.class)
@RolesAllowed({"FRONT_DESK", "ANALYST", "EDITOR", "ADMINISTRATOR"})
class PaperDeskView extends DeskView implements BeforeEnterObserver {

    private final transient Consultations consultations;
    private final transient Questionnaires questionnaires;
    private final transient PaperCopies copies;
    private final transient Languages languages;
    private final transient LanguageNames names;
    private final boolean keys;

    PaperDeskView(
            Consultations consultations,
            Questionnaires questionnaires,
            PaperCopies copies,
            Languages languages,
            LanguageNames names,
            Staff staff) {
        super("response.keying.menu");
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.copies = copies;
        this.languages = languages;
        this.names = names;
        this.keys = KeyingPlace.mayKey(staff);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation shown = KeyingPlace.of(event, consultations);
        Questionnaire asked = questionnaires.forConsultation(shown.id()).orElseThrow(NotFoundException::new);
        heading(getTranslation("response.keying.of", shown.text().title().text(getLocale())));
        PaperCopies.Count count = copies.count(shown.id());
        lead(getTranslation("response.keying.copies.long", count.printed(), count.keyed(), count.answers()));
        String here = KeyingHubView.ADDRESS + "/" + shown.slug();
        var ways = new UnorderedList();
        if (keys) {
            way(ways, here + "/new", "response.keying.key");
            way(ways, here + "/import", "response.import.title.short");
        }
        way(ways, here + "/phone", "response.phone.title.short");
        way(ways, here + "/checks", "response.check-keying.title.short");
        way(ways, here + "/groups", "response.group.title.short");
        add(new Paragraph(new Anchor(KeyingHubView.ADDRESS, getTranslation("response.keying.all"))), ways);
        if (keys) {
            print(shown, asked);
        }
    }

    private void way(UnorderedList ways, String address, String key) {
        ways.add(new ListItem(new Anchor(address, getTranslation(key))));
    }

    private void print(Consultation shown, Questionnaire asked) {
        var language = new Select<Locale>();
        language.setLabel(getTranslation("response.keying.language"));
        language.setItems(languages.all());
        language.setItemLabelGenerator(each -> each == null ? "" : names.in(getLocale(), each));
        language.setValue(languages.first());
        var size = new Select<Integer>();
        size.setLabel(getTranslation("response.paper.page.size"));
        size.setItems(PaperForms.sizes());
        size.setItemLabelGenerator(each -> each == null ? "" : getTranslation("response.paper.page.points", each));
        size.setWidth("16rem");
        size.setValue(PaperForms.sizes().getFirst());
        var number = new IntegerField(getTranslation("response.keying.print.number"));
        number.setMin(1);
        number.setMax(PaperForms.MOST_COPIES);
        number.setStepButtonsVisible(true);
        number.setValue(1);
        number.setHelperText(getTranslation("response.keying.print.most", PaperForms.MOST_COPIES));
        var easyRead = new Checkbox(getTranslation("site.formats.easy-read"));
        easyRead.setVisible(asked.questions().all().anyMatch(Question::hasEasyRead));
        DownloadHandler handler = event -> {
            int wanted = Math.clamp(Objects.requireNonNullElse(number.getValue(), 1), 1, PaperForms.MOST_COPIES);
            var print = new Print(language.getValue(), size.getValue(), easyRead.getValue());
            try {
                byte[] file = copies.print(shown, asked, print, wanted);
                event.setFileName("forms-" + shown.slug() + "-" + print.points() + "pt.pdf");
                event.setContentType("application/pdf");
                event.getOutputStream().write(file);
            } catch (NotMade notNow) {
                throw new IOException(notNow);
            }
        };
        var make = new Anchor(handler, getTranslation("response.keying.print.make"));
        make.addClassName("download");
        var row = new HorizontalLayout(Alignment.BASELINE, language, size, number, easyRead);
        row.setWrap(true);
        add(
                new H2(getTranslation("response.keying.print")),
                new Paragraph(getTranslation("response.keying.print.text")),
                row,
                new Paragraph(make));
    }
}
