package org.heard.participant.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.heard.participant.AccessNeeds;
import org.heard.participant.AccessNeeds.Need;
import org.heard.participant.InformationFormat;
import org.heard.participant.Participant;
import org.heard.participant.ParticipantDesk;
import org.heard.participant.Profile;

/** Who is registered, to be found by what they need and in which format they read. */
@Route(value = PeopleView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "participant.desk.title", order = 400)
@RolesAllowed({"ADMINISTRATOR", "FRONT_DESK"})
class PeopleView extends DeskView {

    static final String ADDRESS = "desk/people";

    /** Which registrations are shown. */
    private enum Show {
        UNCONFIRMED,
        CONFIRMED
    }

    private final transient ParticipantDesk desk;
    private final transient LanguageNames names;
    private final transient Messages messages;
    private final Select<Show> show = new Select<>();
    private final Select<Need> need = new Select<>();
    private final Select<InformationFormat> format = new Select<>();
    private final TextField words = new TextField();
    private final Paragraph count = new Paragraph();
    private final Grid<Participant> grid = new Grid<>();

    PeopleView(ParticipantDesk desk, AccessNeeds needs, LanguageNames names, Messages messages) {
        super("participant.desk.title");
        this.desk = desk;
        this.names = names;
        this.messages = messages;
        lead(getTranslation("participant.desk.lead"));
        var register = new Anchor("/" + getLocale().toLanguageTag() + "/register", text("register"));
        register.setRouterIgnore(true);
        count.getElement().setAttribute("role", "status");
        add(new Paragraph(register), filters(needs), count, grid);
        columns();
        show.setValue(desk.unconfirmed().isEmpty() ? Show.CONFIRMED : Show.UNCONFIRMED);
    }

    private String text(String part, Object... parameters) {
        return getTranslation("participant.desk." + part, parameters);
    }

    private Component filters(AccessNeeds needs) {
        show.setLabel(text("show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(choice -> text("show." + choice.name().toLowerCase(Locale.ROOT)));
        need.setLabel(text("need"));
        need.setEmptySelectionAllowed(true);
        need.setEmptySelectionCaption(text("any"));
        need.setItems(needs.all());
        need.setItemLabelGenerator(choice -> choice == null ? text("any") : getTranslation(choice.key()));
        format.setLabel(text("format"));
        format.setEmptySelectionAllowed(true);
        format.setEmptySelectionCaption(text("any"));
        format.setItems(InformationFormat.values());
        format.setItemLabelGenerator(choice -> choice == null ? text("any") : getTranslation(choice.key()));
        words.setLabel(text("words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        show.addValueChangeListener(change -> list());
        need.addValueChangeListener(change -> list());
        format.addValueChangeListener(change -> list());
        words.addValueChangeListener(change -> list());
        var filters = new HorizontalLayout(Alignment.BASELINE, show, need, format, words);
        filters.setWrap(true);
        return filters;
    }

    private void columns() {
        grid.setAriaLabel(getTranslation("participant.desk.title"));
        grid.setEmptyStateText(text("empty"));
        grid.addComponentColumn(this::name).setHeader(text("name")).setWidth("8.5rem");
        grid.addColumn(person -> getTranslation(
                        person.profile().reach().channel() == null
                                ? "participant.answer.none"
                                : person.profile().reach().channel().key()))
                .setHeader(text("channel"))
                .setWidth("8.5rem");
        grid.addColumn(person -> person.profile().format().name(messages, getLocale()))
                .setHeader(text("format"))
                .setWidth("8.5rem");
        grid.addColumn(person -> names.wanted(getLocale(), person.profile().language()))
                .setHeader(text("language"))
                .setWidth("8.5rem");
        grid.addColumn(person -> text("needs.count", needs(person.profile())))
                .setHeader(text("needs"))
                .setWidth("8.5rem");
        grid.addColumn(person -> Dates.date(getLocale(), person.registeredAt()))
                .setHeader(text("registered"))
                .setWidth("8.5rem");
    }

    private static int needs(Profile profile) {
        return profile.needs().codes().size() + (profile.needs().words().isEmpty() ? 0 : 1);
    }

    private Component name(Participant person) {
        String name = person.profile().name();
        var link = new Anchor(PersonView.address(person.id()), name.isEmpty() ? text("nameless") : name);
        var shown = new Span(link);
        shown.getElement().setAttribute("dir", "auto");
        return shown;
    }

    private void list() {
        List<Participant> people = show.getValue() == Show.UNCONFIRMED ? desk.unconfirmed() : desk.confirmed();
        List<Participant> found = people.stream().filter(this::isWanted).toList();
        grid.setItems(found);
        count.setText(text("count", found.size()));
    }

    private boolean isWanted(Participant person) {
        Profile profile = person.profile();
        boolean needed = need.isEmpty()
                || profile.needs().codes().contains(need.getValue().code());
        boolean reads = format.isEmpty() || profile.format().format() == format.getValue();
        return needed && reads && contains(profile, words.getValue().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean contains(Profile profile, String wanted) {
        var reach = profile.reach();
        return wanted.isEmpty()
                || Stream.of(
                                profile.name(),
                                reach.email(),
                                reach.phone(),
                                reach.address(),
                                reach.carer(),
                                profile.needs().words())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
