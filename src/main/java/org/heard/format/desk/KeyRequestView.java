package org.heard.format.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskNotes;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultations;
import org.heard.consultation.WayIn;
import org.heard.consultation.desk.DayField;
import org.heard.format.Asked;
import org.heard.format.Asking;
import org.heard.format.Asking.Subject;
import org.heard.format.Delivery;
import org.heard.format.FormatDesk;
import org.heard.format.FormatRequest;
import org.heard.format.OwnTime;
import org.heard.format.Whom;
import org.heard.format.Wish;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Messages;

/** Keys a request that came by phone, text, letter or in person: the same that people are asked on the page (F2, F5). */
@Route(value = KeyRequestView.ADDRESS, layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "FRONT_DESK"})
class KeyRequestView extends DeskView {

    static final String ADDRESS = FormatRequestsView.ADDRESS + "/new";

    private static final List<WayIn> WAYS =
            List.of(WayIn.PHONE, WayIn.TEXT_MESSAGE, WayIn.EMAIL, WayIn.PAPER, WayIn.IN_PERSON, WayIn.BSL, WayIn.VOICE);

    private final transient FormatDesk desk;
    private final transient Clock clock;
    /** The same for every press of the button, so that two of them are one request. */
    private final String once = UUID.randomUUID().toString();

    private final Select<WayIn> wayIn = new Select<>();
    private final DayField received = new DayField(text("received"));
    private final Select<Locale> language = new Select<>();
    private final KeyedSubjects subjects;
    private final KeyedFormats formats;
    private final KeyedDelivery delivery;
    private final Checkbox supported = new Checkbox(text("supported"));
    private final DayField neededBy = new DayField(getTranslation("format.desk.needed"));
    private final TextArea note = new TextArea(getTranslation("format.desk.note"));

    KeyRequestView(
            FormatDesk desk,
            Consultations consultations,
            Languages languages,
            LanguageNames names,
            Messages messages,
            Clock clock) {
        super("format.key.title");
        this.desk = desk;
        this.clock = clock;
        subjects = new KeyedSubjects(consultations, getLocale());
        formats = new KeyedFormats(names, messages, getLocale());
        delivery = new KeyedDelivery();
        lead(text("lead"));
        came(languages, names);
        note.setMaxLength(Asked.MAX_NOTE);
        note.setWidthFull();
        neededBy.setMin(today());
        var keep = new Button(text("keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new VerticalLayout();
        form.setPadding(false);
        form.setMaxWidth("42rem");
        form.add(new H2(text("came")), wayIn, received, language);
        form.add(new H2(text("what")));
        form.add(subjects.content());
        form.add(formats.content());
        form.add(new H2(text("where")));
        form.add(delivery.content());
        form.add(new H2(text("else")), supported, neededBy, note, keep);
        add(form, new Paragraph(new Anchor(FormatRequestsView.ADDRESS, getTranslation("format.desk.back"))));
    }

    private String text(String part, Object... parameters) {
        return getTranslation("format.key." + part, parameters);
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private void came(Languages languages, LanguageNames names) {
        wayIn.setLabel(text("way-in"));
        wayIn.setItems(WAYS);
        wayIn.setItemLabelGenerator(way -> way == null ? "" : getTranslation(way.nameKey()));
        wayIn.setValue(WayIn.PHONE);
        received.setHelperText(text("received.help"));
        received.setMax(today());
        received.setValue(today());
        language.setLabel(text("language"));
        language.setHelperText(text("language.help"));
        language.setItems(languages.all());
        language.setItemLabelGenerator(each -> each == null ? "" : names.both(getLocale(), each));
        language.setValue(languages.first());
    }

    private void keep() {
        Optional<List<Subject>> what = subjects.read();
        Optional<Wish> wish = formats.read();
        Optional<Delivery> where = delivery.read();
        boolean day = isReceived();
        boolean needed = !neededBy.isInvalid();
        if (what.isEmpty() || wish.isEmpty() || where.isEmpty() || !day || !needed) {
            refuse(text("wrong"));
            return;
        }
        String code = desk.key(
                new Asking(
                        once,
                        what.get(),
                        wish.get(),
                        where.get(),
                        supported.getValue() ? Whom.SUPPORTED : Whom.MYSELF,
                        note.getValue().strip(),
                        neededBy.getValue(),
                        language.getValue()),
                wayIn.getValue(),
                received.getValue());
        DeskNotes.sayAt(FormatRequestsView.ADDRESS, said(code));
    }

    /** What to tell the person who is still on the phone. */
    private String said(String code) {
        List<FormatRequest> kept = desk.byCode(code);
        Optional<LocalDate> due = kept.stream()
                .filter(request -> request.state().isWaiting())
                .map(FormatRequest::dueOn)
                .max(LocalDate::compareTo);
        String said = due.map(last -> text("kept", code, Dates.full(getLocale(), last)))
                .orElseGet(() -> text("kept.sent", code));
        return kept.stream()
                .flatMap(request -> request.ownTime().stream())
                .map(OwnTime::until)
                .max(java.time.Instant::compareTo)
                .map(until -> said + " " + text("kept.time", Dates.dateTime(getLocale(), until)))
                .orElse(said);
    }

    private boolean isReceived() {
        LocalDate day = received.getValue();
        boolean right = day != null && !day.isAfter(today());
        received.setInvalid(!right);
        received.setErrorMessage(right ? "" : text("received.wrong"));
        return right;
    }
}
