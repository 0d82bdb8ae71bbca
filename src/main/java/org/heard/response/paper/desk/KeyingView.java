package org.heard.response.paper.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.account.desk.KeepsWork;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.consultation.Documents;
import org.heard.consultation.WayIn;
import org.heard.consultation.desk.DocumentUpload;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.response.CannotSend;
import org.heard.response.Response;
import org.heard.response.paper.KeyedForm;
import org.heard.response.paper.KeyedWork;
import org.heard.response.paper.KeyingDesk;
import org.heard.response.paper.PaperCopy;
import org.heard.response.paper.Scans;
import org.heard.response.paper.WhoQuestions;
import org.jspecify.annotations.Nullable;

/** Keys in one answer after the other, without a mouse. What is typed is kept from the first field on. */
@Route(value = KeyingHubView.ADDRESS + "/:slug/new", layout = DeskLayout.class)
@RolesAllowed({"FRONT_DESK", "EDITOR", "ADMINISTRATOR"})
class KeyingView extends DeskView implements BeforeEnterObserver, KeepsWork {

    private final transient KeyingDesk desk;
    private final transient KeyedWork work;
    private final transient Consultations consultations;
    private final transient WhoQuestions who;
    private final transient AnswerWords words;
    private final transient ConditionWords conditions;
    private final transient Staff staff;
    private final CameFields came;
    private final TextArea also = new TextArea();
    private final Div questions = new Div();
    private final Div look = new Div();
    private final Button done = new Button();
    private final Paragraph scanned = new Paragraph();
    private final SayOnPhone say = new SayOnPhone();

    private transient @Nullable Consultation consultation;
    private transient @Nullable Questionnaire asked;
    private @Nullable KeyedQuestions keyed;
    private transient byte @Nullable [] scan;
    private String once = "";
    private boolean justKept;
    private boolean showing;
    private transient Map<String, Answer> shown = Map.of();
    private Map<Question, Problem> lookedAt = Map.of();

    KeyingView(
            KeyingDesk desk,
            KeyedWork work,
            Consultations consultations,
            WhoQuestions who,
            AnswerWords words,
            ConditionWords conditions,
            Staff staff,
            LanguageNames names,
            Clock clock) {
        super("response.keying.title", "");
        this.desk = desk;
        this.work = work;
        this.consultations = consultations;
        this.who = who;
        this.words = words;
        this.conditions = conditions;
        this.staff = staff;
        came = new CameFields(
                names,
                Dates.day(clock.instant()),
                this::codeTyped,
                code -> desk.visit(Objects.requireNonNull(consultation).id(), code),
                this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation about = KeyingPlace.of(event, consultations);
        if (desk.asked(about.id(), Optional.empty()).isEmpty()) {
            throw new NotFoundException();
        }
        consultation = about;
        heading(getTranslation("response.keying.title", about.text().title().text(getLocale())));
        lead(getTranslation("response.keying.keys"));
        came.about(about);
        build(about);
        Optional<KeyedForm> begun = work.find(about.id()).filter(form -> !form.isBlank());
        begun.ifPresentOrElse(
                form -> {
                    show(form);
                    say(getTranslation("response.keying.again"));
                },
                () -> show(came.fresh(getLocale())));
        askAsPrinted().ifPresent(this::tell);
    }

    private void build(Consultation about) {
        also.setLabel(getTranslation("response.keying.also"));
        also.setHelperText(getTranslation("response.keying.also.help"));
        also.setWidthFull();
        also.getElement().setAttribute("data-key-field", "");
        also.addValueChangeListener(typed -> changed());
        look.getElement().setAttribute("role", "alert");
        done.setText(getTranslation("response.keying.done"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.getElement().setAttribute("data-key-done", "");
        done.addClickListener(click -> done());
        Shortcuts.addShortcutListener(this, this::done, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        scanned.getElement().setAttribute("role", "status");
        var upload = new DocumentUpload(
                List.of("pdf", "png", "jpg", "jpeg"), "response.keying.scan.help", (name, content) -> scanned(content));
        add(
                new Paragraph(
                        new Anchor(KeyingHubView.ADDRESS + "/" + about.slug(), getTranslation("response.keying.back"))),
                new H2(getTranslation("response.keying.came")),
                came,
                say.before(),
                questions,
                new H2(getTranslation("response.keying.more")),
                also,
                new H2(getTranslation("response.keying.scan")),
                upload,
                scanned,
                say.after(),
                look,
                done);
    }

    private void ask(Questionnaire now) {
        if (asked != null && asked.id().equals(now.id()) && keyed != null) {
            return;
        }
        Map<String, Answer> typed = answers();
        asked = now;
        keyed = new KeyedQuestions(now.questions(), who, words, conditions, getLocale(), this::changed);
        questions.removeAll();
        questions.add(keyed);
        show(typed);
    }

    /** Asks what the form asked when it was printed, or without a form of ours what is asked now. */
    private Optional<KeyingDesk.Form> askAsPrinted() {
        Consultation about = Objects.requireNonNull(consultation);
        Optional<KeyingDesk.Form> found = came.code().map(code -> desk.find(about.id(), code));
        Optional<PaperCopy> copy = found.flatMap(KeyingDesk.Form::copy)
                .filter(printed -> printed.consultationId().equals(about.id()));
        desk.asked(about.id(), copy).ifPresent(this::ask);
        return found;
    }

    private void show(KeyedForm form) {
        // half of this form and half of the one before it are no form to be kept
        showing = true;
        try {
            once = form.once();
            came.show(form);
            askAsPrinted();
            also.setValue(form.also());
            show(form.answers());
        } finally {
            showing = false;
        }
        scan = null;
        scanned.setText("");
        forgetLook();
        say.show(came.way() == WayIn.PHONE);
    }

    private void show(Map<String, Answer> answers) {
        shown = answers;
        if (keyed != null) {
            keyed.show(answers);
        }
    }

    /** What was keyed; while the code is put right, also what only another version of the questions asks. */
    private Map<String, Answer> answers() {
        var answers = new HashMap<>(shown);
        if (keyed != null) {
            answers.putAll(keyed.answers());
        }
        return answers;
    }

    private KeyedForm form() {
        return came.form(once, answers(), also.getValue());
    }

    private void changed() {
        if (showing) {
            return;
        }
        justKept = false;
        forgetLook();
        say.show(came.way() == WayIn.PHONE);
        keepWork();
    }

    @Override
    public void keepWork() {
        if (consultation != null && !once.isEmpty() && !form().isBlank()) {
            work.keep(consultation.id(), form());
        }
    }

    private void forgetLook() {
        lookedAt = Map.of();
        look.removeAll();
    }

    /** A code tells which questions the form asks, and whether somebody has keyed it before. */
    private void codeTyped() {
        askAsPrinted().ifPresent(found -> {
            if (found.found() == KeyingDesk.Found.NEW) {
                found.copy().map(PaperCopy::language).ifPresent(came::language);
            }
            tell(found);
        });
    }

    private void tell(KeyingDesk.Form found) {
        switch (found.found()) {
            case NEW -> came.codeProblem("");
            case KEYED ->
                came.codeProblem(before(found.copy().flatMap(PaperCopy::keyed).orElseThrow()));
            case OTHER -> came.codeProblem(getTranslation("response.keying.code.other"));
            case UNKNOWN -> came.codeProblem(getTranslation("response.keying.code.unknown"));
        }
    }

    private String before(PaperCopy.Keyed keyedBefore) {
        return getTranslation(
                "response.keying.code.keyed",
                Dates.dateTime(getLocale(), keyedBefore.at()),
                staff.byId(keyedBefore.by()).map(StaffMember::name).orElse(getTranslation("response.keying.someone")));
    }

    private void scanned(byte[] content) {
        boolean fits = Scans.type(content).isPresent() && content.length <= Documents.MOST_BYTES;
        scan = fits ? content : scan;
        scanned.setText(getTranslation(fits ? "response.keying.scan.taken" : "response.keying.scan.wrong"));
    }

    private void done() {
        if (keyed == null || consultation == null || asked == null || !came.isRight() || keyed.hasSlip()) {
            refuse(getTranslation("response.keying.mend"));
            return;
        }
        KeyedForm form = form();
        if (justKept && form.isBlank()) {
            // the same keys pressed a moment too long
            return;
        }
        hush();
        Map<Question, Problem> flaws = KeyingDesk.flaws(keyed.questions(), form.answers());
        if (!flaws.isEmpty() && !flaws.equals(lookedAt)) {
            showFlaws(flaws);
            return;
        }
        try {
            kept(desk.keep(consultation.id(), asked.id(), form, Optional.ofNullable(scan)));
        } catch (PaperCopy.AlreadyKeyed twice) {
            came.codeProblem(before(twice.keyed()));
            refuse(before(twice.keyed()));
        } catch (CannotSend not) {
            refuse(getTranslation(
                    not.reason() == CannotSend.Reason.TOO_LATE ? "response.keying.late.needed" : key(not)));
        }
    }

    private static String key(CannotSend not) {
        return not.reason() == CannotSend.Reason.EMPTY ? "response.keying.empty" : not.key();
    }

    private void showFlaws(Map<Question, Problem> flaws) {
        lookedAt = flaws;
        var list = new UnorderedList();
        flaws.forEach((question, problem) -> list.add(new ListItem(question.wording()
                        .text(getLocale()) + ": " + getTranslation(problem.key(), problem.arguments(getLocale())))));
        look.removeAll();
        look.add(
                new H2(getTranslation("response.keying.look")),
                list,
                new Paragraph(getTranslation("response.keying.look.text")));
        done.setText(getTranslation("response.keying.keep"));
        done.focus();
    }

    private void kept(Response response) {
        String code = response.receipt().text();
        say(getTranslation("response.keying.kept", code, spoken(code)));
        done.setText(getTranslation("response.keying.done"));
        show(came.next());
        justKept = true;
        came.focus();
    }

    /** Letter by letter, as one says it on the phone. */
    private static String spoken(String code) {
        return String.join(", ", code.replace("-", "").split(""));
    }
}
