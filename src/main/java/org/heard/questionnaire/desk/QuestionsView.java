package org.heard.questionnaire.desk;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Languages;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.PictureDesk;
import org.heard.questionnaire.PlacedProblem;
import org.heard.questionnaire.Previews;
import org.heard.questionnaire.ProblemWords;
import org.heard.questionnaire.QuestionBank;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.QuestionnaireDesk;
import org.heard.questionnaire.Questions;

/**
 * Writing what a consultation asks. Every change is kept at once, in a version that the public does not see until it is
 * published.
 */
@Route(value = "desk/consultations/:slug/questions", layout = DeskLayout.class)
@RolesAllowed({"EDITOR", "PUBLISHER", "ADMINISTRATOR"})
class QuestionsView extends DeskView implements BeforeEnterObserver, PageEditor.Whole {

    private final QuestionnaireDesk desk;
    private final Consultations consultations;
    private final PictureDesk pictures;
    private final Previews previews;
    private final Languages languages;
    private final QuestionBank bank;
    private final ConditionWords words;
    private final ProblemWords problemWords;
    private final boolean mayWrite;
    private final boolean mayPublish;
    private final Select<Locale> language = new Select<>();
    private final Div body = new Div();
    private final Paragraph state = new Paragraph();
    private final Paragraph links = new Paragraph();
    private final ProblemsPart problems;
    private final List<PageEditor> editors = new ArrayList<>();
    private final Button publish;

    private Optional<Consultation> consultation = Optional.empty();
    private Optional<Questionnaire> read = Optional.empty();

    QuestionsView(
            QuestionnaireDesk desk,
            Consultations consultations,
            PictureDesk pictures,
            Previews previews,
            Languages languages,
            QuestionBank bank,
            ConditionWords words,
            ProblemWords problemWords,
            AuthenticationContext who) {
        super("questionnaire.desk.title", "");
        this.words = words;
        this.problemWords = problemWords;
        this.desk = desk;
        this.consultations = consultations;
        this.pictures = pictures;
        this.previews = previews;
        this.languages = languages;
        this.bank = bank;
        mayWrite = who.hasAnyRole("EDITOR", "ADMINISTRATOR");
        mayPublish = who.hasAnyRole("PUBLISHER", "ADMINISTRATOR");
        publish = new Button(getTranslation("questionnaire.desk.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(publish);
        language.setLabel(getTranslation("questionnaire.desk.language"));
        language.setWidth("20rem");
        language.setItems(languages.all());
        language.setItemLabelGenerator(tag -> getTranslation(tag, "language.name"));
        language.setValue(languages.first());
        language.addValueChangeListener(change -> draw());
        problems = new ProblemsPart(problemWords, mayWrite, this::mend);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = event.getRouteParameters().get("slug").flatMap(consultations::bySlug);
        if (consultation.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        heading(getTranslation(
                "questionnaire.desk.title", consultation.get().text().title().text(getLocale())));
        reload();
    }

    private void reload() {
        read = desk.latest(consultation.orElseThrow().id());
        draw();
    }

    @Override
    public Questions now() {
        return read.map(Questionnaire::questions).orElse(Questions.none());
    }

    private void draw() {
        body.removeAll();
        editors.clear();
        body.add(state, links, language, problems);
        var writing = new Writing(language.getValue(), languages);
        for (int i = 0; i < now().pages().size(); i++) {
            var page = new PageEditor(this, i, writing, words);
            page.setEnabled(mayWrite);
            editors.add(page);
            body.add(page);
        }
        if (now().pages().isEmpty()) {
            body.add(empty());
        }
        if (mayWrite) {
            body.add(new Button(
                    getTranslation("questionnaire.desk.page.add"),
                    click -> keep(
                            now().plus(QuestionPage.blank()),
                            "questionnaire.desk.saved",
                            now().pages().size(),
                            -1,
                            new Refused())));
            body.add(new BankPanel(bank, this));
        }
        tell();
    }

    /** Says where things stand; what is being typed stays untouched. */
    private void tell() {
        state.setText(standing());
        links.removeAll();
        preview("questions", "questionnaire.desk.preview").ifPresent(link -> links.add(link, new Text(" · ")));
        preview("paper", "response.paper.preview.link").ifPresent(link -> links.add(link, new Text(" · ")));
        links.add(new Anchor(
                "desk/consultations/" + consultation.orElseThrow().slug() + "/questions/file",
                getTranslation("exchange.desk.link")));
        links.add(new Text(" · "), new Anchor(PicturesView.ADDRESS, getTranslation("questionnaire.pictures.link")));
        problems.tell(now().pages().isEmpty() ? List.of() : desk.problems(now()), now());
    }

    private String standing() {
        boolean published = read.flatMap(Questionnaire::publishedAt).isPresent();
        publish.setVisible(mayPublish && read.isPresent() && !published);
        int number = read.map(Questionnaire::number).orElse(0);
        String key = number == 0 ? "none" : published ? "published" : "draft";
        return getTranslation("questionnaire.desk.state." + key, number);
    }

    private Optional<Anchor> preview(String what, String key) {
        return read.filter(version -> !version.questions().pages().isEmpty()).map(version -> {
            String address =
                    "/" + language.getValue().toLanguageTag() + "/preview/" + what + "/" + previews.key(version);
            var preview = new Anchor(address, getTranslation(key));
            preview.setTarget("_blank");
            preview.setRouterIgnore(true);
            return preview;
        });
    }

    private Div empty() {
        var empty = new Div(
                new H2(getTranslation("questionnaire.desk.empty.title")),
                new Paragraph(getTranslation("questionnaire.desk.empty.text")));
        empty.addClassName("empty");
        return empty;
    }

    /** Goes to where a problem is mended, in the language in which words are missing. */
    private void mend(PlacedProblem placed) {
        placed.problem().missingIn().filter(languages.all()::contains).ifPresent(language::setValue);
        editors.get(placed.page() - 1).mend(placed);
    }

    @Override
    public void keepWords(Questions changed, Refused refused) {
        write(changed, refused, () -> {
            tell();
            say(getTranslation("questionnaire.desk.saved"));
        });
    }

    @Override
    public boolean keep(Questions changed, String done, int page, int question, Refused refused) {
        return write(changed, refused, () -> {
            draw();
            say(getTranslation(done));
            if (page < editors.size()) {
                editors.get(page).goOn(question);
            }
        });
    }

    @Override
    public List<Locale> languages() {
        return desk.languages(now());
    }

    @Override
    public OurPictures pictures() {
        return new OurPictures(pictures, languages, languages());
    }

    private boolean write(Questions changed, Refused refused, Runnable then) {
        refused.hush();
        try {
            read = Optional.of(desk.write(consultation.orElseThrow().id(), read, changed));
            then.run();
            return true;
        } catch (Questionnaire.RoutingBroken broken) {
            hush();
            refused.tell(
                    getTranslation("questionnaire.desk.refused"),
                    broken.problems().stream()
                            .map(problem -> problemWords.of(problem, now(), changed, getLocale()))
                            .toList());
            return false;
        } catch (Questionnaire.ChangedMeanwhile meanwhile) {
            reload();
            refuse(getTranslation("questionnaire.desk.meanwhile"));
            return false;
        }
    }

    private void publish() {
        try {
            read = Optional.of(desk.publish(read.orElseThrow()));
            draw();
            say(getTranslation("questionnaire.desk.published"));
        } catch (Questionnaire.ChangedMeanwhile meanwhile) {
            reload();
            refuse(getTranslation("questionnaire.desk.meanwhile"));
        } catch (Questionnaire.NotReady notReady) {
            refuse(getTranslation(
                    "questionnaire.desk.not-ready", notReady.problems().size()));
        } catch (Questionnaire.AlreadyPublished already) {
            reload();
        }
    }
}
