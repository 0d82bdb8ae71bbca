package org.heard.response.paper.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.account.Staff;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questionnaires;
import org.heard.questionnaire.Questions;
import org.heard.response.Response;
import org.heard.response.paper.KeyingChecks;
import org.heard.response.paper.KeyingChecks.Difference;
import org.heard.response.paper.Scans;
import org.heard.response.paper.WhoQuestions;
import org.jspecify.annotations.Nullable;

/** A second person checks a sample of what was keyed: keyed again blind, or compared side by side. */
@Route(value = KeyingHubView.ADDRESS + "/:slug/checks", layout = DeskLayout.class)
@RolesAllowed({"FRONT_DESK", "ANALYST", "EDITOR", "ADMINISTRATOR"})
class ChecksView extends DeskView implements BeforeEnterObserver {

    private final transient KeyingChecks checks;
    private final transient Scans scans;
    private final transient Consultations consultations;
    private final transient Questionnaires questionnaires;
    private final transient WhoQuestions who;
    private final transient AnswerWords words;
    private final transient ConditionWords conditions;
    private final transient SecureRandom lot = new SecureRandom();
    private final boolean keys;
    private final Paragraph figures = new Paragraph();
    private final Div work = new Div();
    private transient @Nullable Consultation consultation;

    ChecksView(
            KeyingChecks checks,
            Scans scans,
            Consultations consultations,
            Questionnaires questionnaires,
            WhoQuestions who,
            AnswerWords words,
            ConditionWords conditions,
            Staff staff) {
        super("response.check-keying.title", "");
        this.checks = checks;
        this.scans = scans;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.who = who;
        this.words = words;
        this.conditions = conditions;
        this.keys = KeyingPlace.mayKey(staff);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation shown = KeyingPlace.of(event, consultations);
        consultation = shown;
        heading(getTranslation(
                "response.check-keying.title", shown.text().title().text(getLocale())));
        lead(getTranslation("response.check-keying.lead"));
        add(
                new Paragraph(
                        new Anchor(KeyingHubView.ADDRESS + "/" + shown.slug(), getTranslation("response.keying.back"))),
                figures,
                work);
        tell(shown);
        begin();
    }

    private void tell(Consultation shown) {
        KeyingChecks.Figures found = checks.figures(shown.id());
        figures.setText(
                found.checked() == 0
                        ? getTranslation("response.check-keying.none", found.keyed())
                        : getTranslation(
                                "response.check-keying.figures",
                                found.keyed(),
                                found.checked(),
                                found.compared(),
                                found.differing(),
                                found.agreement()));
    }

    private void begin() {
        work.removeAll();
        if (keys) {
            var blind = new Button(getTranslation("response.check-keying.blind"), click -> draw(true));
            blind.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var beside = new Button(getTranslation("response.check-keying.beside"), click -> draw(false));
            var both = new HorizontalLayout(blind, beside);
            both.setWrap(true);
            work.add(both);
        }
    }

    private void draw(boolean blind) {
        hush();
        Optional<Response> drawn = consultation == null ? Optional.empty() : checks.draw(consultation.id(), lot);
        drawn.ifPresentOrElse(
                response -> show(response, blind), () -> say(getTranslation("response.check-keying.all")));
    }

    private void show(Response first, boolean blind) {
        Questions asked = questionnaires
                .byId(first.questionnaireId())
                .map(Questionnaire::questions)
                .orElseThrow();
        work.removeAll();
        String day = first.intake()
                .map(intake -> Dates.full(getLocale(), intake.receivedOn()))
                .orElse("");
        work.add(
                new H2(getTranslation(
                        "response.check-keying.form", first.receipt().text())),
                new Paragraph(getTranslation(
                        "response.check-keying.came",
                        getTranslation(first.wayIn().nameKey()),
                        day)));
        scans.of(first.id()).forEach(scan -> work.add(new Paragraph(ScanLink.of(scans, scan, getLocale(), this))));
        var again = new KeyedQuestions(asked, who, words, conditions, getLocale(), () -> {});
        var also = new TextArea(getTranslation("response.keying.also"));
        also.setWidthFull();
        also.getElement().setAttribute("data-key-field", "");
        if (!blind) {
            var before = new HashMap<>(first.answers());
            before.putAll(WhoQuestions.of(first.who()));
            again.show(before);
            also.setValue(first.also());
        }
        var compare = new Button(getTranslation("response.check-keying.compare"));
        compare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        compare.getElement().setAttribute("data-key-done", "");
        compare.addClickListener(click -> {
            if (again.hasSlip()) {
                refuse(getTranslation("response.keying.mend"));
            } else {
                compare(first, asked, blind, again.answers(), also.getValue());
            }
        });
        work.add(again, also, compare);
        again.focusFirst();
    }

    private void compare(Response first, Questions asked, boolean blind, Map<String, Answer> second, String also) {
        hush();
        int compared = KeyingChecks.compared(asked, first, second);
        List<Difference> differences = KeyingChecks.differences(asked, first, second, also);
        if (differences.isEmpty()) {
            checks.settle(first, blind, compared, differences, Map.of());
            over(getTranslation("response.check-keying.same"));
            return;
        }
        work.removeAll();
        work.add(
                new H2(getTranslation("response.check-keying.differences", differences.size())),
                new Paragraph(getTranslation("response.check-keying.which")));
        Map<Difference, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();
        for (Difference difference : differences) {
            var choice = new RadioButtonGroup<Boolean>(question(asked, difference)
                    .map(question -> question.wording().text(getLocale()))
                    .orElse(getTranslation("response.keying.also")));
            choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            choice.setItems(true, false);
            choice.setItemLabelGenerator(isFirst -> getTranslation(
                    Boolean.TRUE.equals(isFirst) ? "response.check-keying.first" : "response.check-keying.second",
                    told(asked, difference, Boolean.TRUE.equals(isFirst))));
            choices.put(difference, choice);
            work.add(choice);
        }
        var settle = new Button(getTranslation("response.check-keying.settle"), click -> {
            if (choices.values().stream().anyMatch(choice -> choice.getValue() == null)) {
                refuse(getTranslation("response.check-keying.choose"));
                return;
            }
            var right = new HashMap<String, Answer>();
            choices.forEach((difference, choice) ->
                    right.put(difference.question(), choice.getValue() ? difference.first() : difference.second()));
            checks.settle(first, blind, compared, differences, right);
            over(getTranslation("response.check-keying.settled"));
        });
        settle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        work.add(settle);
    }

    private String told(Questions asked, Difference difference, boolean first) {
        Answer answer = first ? difference.first() : difference.second();
        Optional<Question> question = question(asked, difference);
        String text = question.map(found -> String.join(" · ", words.lines(found, answer, getLocale())))
                .orElse(answer.text());
        return text.isBlank() ? getTranslation("response.check.unanswered") : text;
    }

    private Optional<Question> question(Questions asked, Difference difference) {
        return asked.find(difference.question())
                .or(() -> who.questions().stream()
                        .filter(question -> question.key().equals(difference.question()))
                        .findFirst());
    }

    private void over(String what) {
        if (consultation != null) {
            tell(consultation);
        }
        begin();
        say(what);
    }
}
