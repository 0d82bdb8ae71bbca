package org.heard.participant.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskNotes;
import org.heard.account.desk.DeskView;
import org.heard.language.Dates;
import org.heard.participant.Participant;
import org.heard.participant.Participant.ConfirmedBy;
import org.heard.participant.ParticipantDesk;
import org.heard.participant.ProfileWords;

/** One person who registered: what she told us, and what staff do for her on the phone or by letter. */
@Route(value = PeopleView.ADDRESS + "/:person", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "FRONT_DESK"})
class PersonView extends DeskView implements BeforeEnterObserver {

    private final transient ParticipantDesk desk;
    private final transient ProfileWords words;

    PersonView(ParticipantDesk desk, ProfileWords words) {
        super("participant.desk.person");
        this.desk = desk;
        this.words = words;
    }

    static String address(Participant.Id id) {
        return PeopleView.ADDRESS + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("person")
                .flatMap(PersonView::id)
                .flatMap(desk::open)
                .ifPresentOrElse(this::show, () -> refuse(text("gone")));
        add(new Paragraph(new Anchor(PeopleView.ADDRESS, text("back"))));
    }

    private static Optional<Participant.Id> id(String text) {
        try {
            return Optional.of(new Participant.Id(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private String text(String part, Object... parameters) {
        return getTranslation("participant.desk." + part, parameters);
    }

    private void show(Participant person) {
        String name = person.profile().name();
        heading(name.isEmpty() ? text("nameless") : name);
        lead(
                person.isConfirmed()
                        ? text(
                                "confirmed",
                                person.confirmedAt()
                                        .map(when -> Dates.date(getLocale(), when))
                                        .orElse(""))
                        : text("unconfirmed", Dates.date(getLocale(), person.registeredAt())));
        if (person.isConfirmed()) {
            var change = new Anchor(
                    "/" + getLocale().toLanguageTag() + "/register/mine?token=" + person.link(), text("change"));
            change.setRouterIgnore(true);
            actions(change);
        } else {
            var byPhone = confirm(person, ConfirmedBy.PHONE, "confirm.phone");
            byPhone.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(byPhone, confirm(person, ConfirmedBy.LETTER, "confirm.letter"));
        }
        var facts = new DescriptionList();
        facts.addClassName("desk-facts");
        words.answers(getLocale(), person.profile())
                .forEach(answer -> facts.add(
                        new DescriptionList.Term(answer.question()), new DescriptionList.Description(answer.answer())));
        facts.add(
                new DescriptionList.Term(text("kept")),
                new DescriptionList.Description(Dates.date(getLocale(), person.keptUntil())));
        add(facts, new H2(text("delete.title")), new Paragraph(text("delete.text")), delete(person));
    }

    private Button confirm(Participant person, ConfirmedBy how, String key) {
        return new Button(text(key), click -> {
            desk.confirm(person.id(), how);
            DeskNotes.sayAt(PeopleView.ADDRESS, text("confirm.done"));
        });
    }

    private Button delete(Participant person) {
        return new Button(text("delete"), click -> {
            var dialog = new Dialog();
            dialog.setHeaderTitle(text("delete.sure"));
            dialog.add(new Paragraph(text("delete.sure.text")));
            var yes = new Button(text("delete.yes"), sure -> {
                dialog.close();
                desk.delete(person.id());
                DeskNotes.sayAt(PeopleView.ADDRESS, text("delete.done"));
            });
            yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
            dialog.getFooter().add(new Button(text("delete.no"), no -> dialog.close()), yes);
            dialog.open();
        });
    }
}
