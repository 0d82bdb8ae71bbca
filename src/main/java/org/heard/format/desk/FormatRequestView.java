package org.heard.format.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.desk.DayField;
import org.heard.format.FormatDesk;
import org.heard.format.FormatRequest;
import org.heard.format.RequestState;
import org.heard.format.production.JobBoard;
import org.heard.format.production.desk.JobLinks;
import org.heard.format.production.desk.StaffNotes;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;

/** One request for a format: what, where to, by when, and what has been done about it. */
@Route(value = FormatRequestsView.ADDRESS + "/:request", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "FRONT_DESK"})
class FormatRequestView extends DeskView implements BeforeEnterObserver {

    private final transient FormatDesk desk;
    private final transient JobBoard production;
    private final transient Staff staff;
    private final transient LanguageNames names;
    private final transient Messages messages;
    private final transient Clock clock;
    private final Div content = new Div();

    FormatRequestView(
            FormatDesk desk, JobBoard production, Staff staff, LanguageNames names, Messages messages, Clock clock) {
        super("format.desk.request");
        this.desk = desk;
        this.production = production;
        this.staff = staff;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
        add(content, new Paragraph(new Anchor(FormatRequestsView.ADDRESS, text("back"))));
    }

    static String address(FormatRequest.Id id) {
        return FormatRequestsView.ADDRESS + "/" + id.value();
    }

    private String text(String part, Object... parameters) {
        return getTranslation("format.desk." + part, parameters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("request")
                .flatMap(FormatRequestView::id)
                .flatMap(desk::byId)
                .ifPresentOrElse(this::show, () -> refuse(text("gone")));
    }

    private static Optional<FormatRequest.Id> id(String text) {
        try {
            return Optional.of(new FormatRequest.Id(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private void show(FormatRequest request) {
        heading(request.asked().subject());
        lead(text("promised", Dates.full(getLocale(), request.dueOn())));
        if (request.isOverdue(Dates.day(clock.instant()))) {
            refuse(text("overdue"));
        }
        content.removeAll();
        content.add(new RequestFacts(request, staff, names, messages));
        together(request).ifPresent(content::add);
        atHand(request).ifPresent(content::add);
        content.add(new JobLinks(production, request.id(), names, messages));
        content.add(new H2(text("work")));
        if (request.state().isWaiting()) {
            content.add(assign(request));
        }
        content.add(work(request));
        if (request.state().isWaiting()) {
            content.add(new H2(text("promise.title")), promise(request));
        }
        if (!request.notes().isEmpty()) {
            content.add(new H2(text("notes")), new StaffNotes(request.notes(), staff));
        }
    }

    /** Other things that were asked for with the same reference. */
    private Optional<Component> together(FormatRequest request) {
        List<Anchor> others = desk.byCode(request.code()).stream()
                .filter(other -> !other.id().equals(request.id()))
                .map(other -> new Anchor(address(other.id()), other.asked().subject()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        others.forEach(other -> list.add(new ListItem(other)));
        return Optional.of(new Div(new H2(text("together")), list));
    }

    /** The files that are ready, for the printer, the stick or the disc. */
    private Optional<Component> atHand(FormatRequest request) {
        List<FormatDesk.AtHand> files = desk.atHand(request);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        files.forEach(file -> {
            var link = new Anchor(file.address(), getTranslation(file.nameKey()));
            link.setRouterIgnore(true);
            link.setTarget("_blank");
            list.add(new ListItem(link, new Text(", " + names.in(getLocale(), file.language()))));
        });
        return Optional.of(new Div(new H2(text("at-hand")), new Paragraph(text("at-hand.text")), list));
    }

    /** Another day, which the person is told at once. */
    private Component promise(FormatRequest request) {
        var day = new DayField(text("promise.day"));
        day.setMin(Dates.day(clock.instant()));
        day.setValue(request.dueOn());
        var why = new TextArea(text("promise.why"));
        why.setHelperText(text("promise.why.help", names.in(getLocale(), request.language())));
        why.setWidthFull();
        why.setMaxWidth("42rem");
        var button = new Button(text("promise"), click -> {
            LocalDate chosen = day.getValue();
            if (chosen == null || chosen.isBefore(Dates.day(clock.instant())) || chosen.equals(request.dueOn())) {
                day.setInvalid(true);
                day.setErrorMessage(text("promise.wrong"));
                day.focus();
            } else {
                desk.promise(request.id(), chosen, why.getValue());
                after(request, "promise");
            }
        });
        return new Div(day, why, button);
    }

    /** Everything anew, saying what was done. */
    private void after(FormatRequest request, String key) {
        desk.byId(request.id()).ifPresent(this::show);
        say(getTranslation("format.desk.done." + key));
    }

    private Component assign(FormatRequest request) {
        var who = new Select<StaffMember>();
        who.setLabel(text("assigned"));
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(text("nobody"));
        who.setItems(Stream.concat(staff.with(Role.FRONT_DESK).stream(), staff.with(Role.ADMINISTRATOR).stream())
                .distinct()
                .toList());
        who.setItemLabelGenerator(member -> member == null ? text("nobody") : member.name());
        request.assignedTo()
                .flatMap(id -> who.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .ifPresent(who::setValue);
        who.addValueChangeListener(change -> {
            desk.assign(
                    request.id(),
                    change.getValue() == null ? null : change.getValue().id());
            after(request, "assigned");
        });
        return who;
    }

    private Component work(FormatRequest request) {
        var words = new TextArea(text("words"));
        words.setHelperText(text("words.help"));
        words.setWidthFull();
        words.setMaxWidth("42rem");
        var buttons = new HorizontalLayout();
        buttons.setWrap(true);
        if (request.state() == RequestState.ASKED) {
            buttons.add(primary("begin", () -> {
                desk.note(request.id(), words.getValue());
                desk.beginToMake(request.id());
                after(request, "begin");
            }));
        }
        if (request.state().isWaiting()) {
            var sent = new Button(text("send"), click -> {
                desk.send(request.id(), words.getValue());
                after(request, "send");
            });
            if (request.state() == RequestState.BEING_MADE) {
                sent.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            buttons.add(sent, new Button(text("close"), click -> close(request, words)));
        } else {
            buttons.add(new Button(text("again"), click -> {
                desk.note(request.id(), words.getValue());
                desk.takeUpAgain(request.id());
                after(request, "again");
            }));
        }
        buttons.add(new Button(text("keep-note"), click -> {
            desk.note(request.id(), words.getValue());
            after(request, "note");
        }));
        return new Div(words, buttons);
    }

    private void close(FormatRequest request, TextArea words) {
        if (words.getValue().isBlank()) {
            words.setInvalid(true);
            words.setErrorMessage(text("close.why"));
            words.focus();
        } else {
            desk.close(request.id(), words.getValue());
            after(request, "close");
        }
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
