package org.heard.response.paper.desk;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.heard.consultation.Consultation;
import org.heard.consultation.WayIn;
import org.heard.consultation.desk.DayField;
import org.heard.language.LanguageNames;
import org.heard.privacy.MistypedCode;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.response.Intake;
import org.heard.response.KeyedAnswers;
import org.heard.response.Responses;
import org.heard.response.paper.KeyedForm;
import org.jspecify.annotations.Nullable;

/** How an answer came: by which way, when, in which language, on which form. */
class CameFields extends Div {

    /** The ways that are keyed in; by the site nobody has to. */
    static final List<WayIn> WAYS = List.of(
            WayIn.PAPER,
            WayIn.PHONE,
            WayIn.IN_PERSON,
            WayIn.LETTER,
            WayIn.EMAIL,
            WayIn.TEXT_MESSAGE,
            WayIn.VOICE,
            WayIn.BSL);

    private final TextField code = new TextField();
    private final TextField beside = new TextField();
    private final Select<WayIn> way = new Select<>();
    private final DayField received;
    private final Select<Locale> language = new Select<>();
    private final TextArea late = new TextArea();
    private final LocalDate today;
    private final Runnable changed;
    private @Nullable Consultation consultation;
    private boolean showing;

    CameFields(
            LanguageNames names,
            LocalDate today,
            Runnable codeTyped,
            Function<SpeakableCode, KeyedAnswers.Visit> visits,
            Runnable changed) {
        this.today = today;
        this.changed = changed;
        received = new DayField(getTranslation("response.keying.received"));
        code.setLabel(getTranslation("response.keying.code"));
        code.setHelperText(getTranslation("response.keying.code.help"));
        code.getElement().setAttribute("data-key-field", "").setAttribute("autocomplete", "off");
        code.addValueChangeListener(typed -> {
            if (!showing) {
                check();
                codeTyped.run();
                changed.run();
            }
        });
        way.setLabel(getTranslation("response.keying.way"));
        way.setItems(WAYS);
        way.setItemLabelGenerator(each -> each == null ? "" : getTranslation(each.nameKey()));
        way.addValueChangeListener(chosen -> typed());
        received.setMax(today);
        received.addValueChangeListener(chosen -> typed());
        language.setLabel(getTranslation("response.keying.language"));
        language.setItems(names.onRequest());
        language.setItemLabelGenerator(each -> each == null ? "" : names.in(getLocale(), each));
        language.addValueChangeListener(chosen -> typed());
        late.setLabel(getTranslation("response.keying.late"));
        late.setHelperText(getTranslation("response.keying.late.help"));
        late.setMaxLength(Intake.REASON_LENGTH);
        late.setWidthFull();
        late.addValueChangeListener(typed -> typed());
        beside.setLabel(getTranslation("response.keying.beside"));
        beside.setHelperText(getTranslation("response.keying.beside.help"));
        beside.getElement().setAttribute("autocomplete", "off");
        beside.addValueChangeListener(typed -> {
            if (!showing) {
                visited(visits);
                changed.run();
            }
        });
        var row = new FormLayout(code, way, received, language, beside);
        row.setMaxWidth("60rem");
        add(row, late);
    }

    private void typed() {
        late.setVisible(isLate());
        if (!showing) {
            changed.run();
        }
    }

    private boolean isLate() {
        LocalDate day = received.getValue();
        return consultation != null && day != null && KeyedAnswers.isLate(consultation, day);
    }

    private void check() {
        codeProblem("");
        try {
            parse(code);
        } catch (MistypedCode mistyped) {
            codeProblem(getTranslation(mistyped.messageKey(), mistyped.messageParameters()));
        }
    }

    private void visited(Function<SpeakableCode, KeyedAnswers.Visit> visits) {
        besideProblem("");
        try {
            Optional<SpeakableCode> given = parse(beside);
            if (given.isPresent()) {
                switch (visits.apply(given.get())) {
                    case KNOWN -> besideProblem("");
                    case OTHER -> besideProblem(getTranslation("response.keying.beside.other"));
                    case UNKNOWN -> besideProblem(getTranslation("response.keying.beside.unknown"));
                }
            }
        } catch (MistypedCode mistyped) {
            besideProblem(getTranslation(mistyped.messageKey(), mistyped.messageParameters()));
        }
    }

    private static Optional<SpeakableCode> parse(TextField typed) {
        return typed.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(SpeakableCode.parse(typed.getValue(), Responses.RECEIPT_GROUPS));
    }

    void about(Consultation shown) {
        consultation = shown;
    }

    /** The code on the form, if it can be one. */
    Optional<SpeakableCode> code() {
        try {
            return parse(code);
        } catch (MistypedCode mistyped) {
            return Optional.empty();
        }
    }

    void codeProblem(String problem) {
        code.setErrorMessage(problem);
        code.setInvalid(!problem.isEmpty());
    }

    private void besideProblem(String problem) {
        beside.setErrorMessage(problem);
        beside.setInvalid(!problem.isEmpty());
    }

    WayIn way() {
        return way.getOptionalValue().orElse(WayIn.PAPER);
    }

    void language(Locale printed) {
        language.setValue(printed);
    }

    /** Whether all of it can be kept. */
    boolean isRight() {
        boolean day = received.getValue() != null;
        received.setInvalid(!day);
        received.setErrorMessage(day ? "" : getTranslation("response.keying.received.needed"));
        boolean reason = !isLate() || !late.getValue().isBlank();
        late.setInvalid(!reason);
        late.setErrorMessage(reason ? "" : getTranslation("response.keying.late.needed"));
        return day && reason && !code.isInvalid() && !beside.isInvalid();
    }

    /** An empty form. */
    KeyedForm fresh(Locale spoken) {
        return KeyedForm.empty(WayIn.PAPER, today, spoken.toLanguageTag());
    }

    /** An empty form that came like the one before it. */
    KeyedForm next() {
        return KeyedForm.empty(way(), day(), tag());
    }

    KeyedForm form(String once, Map<String, Answer> answers, String also) {
        return new KeyedForm(
                once,
                code.getValue(),
                way(),
                day().toString(),
                tag(),
                late.getValue(),
                answers,
                also,
                beside.getValue());
    }

    private LocalDate day() {
        return Objects.requireNonNullElse(received.getValue(), today);
    }

    private String tag() {
        return language.getOptionalValue().orElse(Locale.ENGLISH).toLanguageTag();
    }

    void show(KeyedForm form) {
        showing = true;
        try {
            code.setValue(form.code());
            codeProblem("");
            beside.setValue(form.beside());
            besideProblem("");
            way.setValue(form.wayIn());
            received.setValue(LocalDate.parse(form.receivedOn()));
            language.setValue(Locale.forLanguageTag(form.language()));
            late.setValue(form.lateReason());
        } finally {
            showing = false;
        }
        late.setVisible(isLate());
    }

    void focus() {
        code.focus();
    }
}
