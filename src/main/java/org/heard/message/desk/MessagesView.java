package org.heard.message.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.FlexLayout;
import com.vaadin.flow.component.orderedlayout.FlexLayout.FlexWrap;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.language.Dates;
import org.heard.message.OutgoingMessage;
import org.heard.message.OutgoingMessages;
import org.heard.message.OutgoingMessages.Show;

/** Everything that Heard tells people: what needs someone first, then what is under way and what has gone. */
@Route(value = MessagesView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "message.desk.title", order = 700)
@RolesAllowed({"ADMINISTRATOR", "FRONT_DESK"})
class MessagesView extends DeskView {

    static final String ADDRESS = "desk/messages";

    private final transient OutgoingMessages messages;
    private final Select<Show> show = new Select<>();
    private final TextField recipient = new TextField();
    private final Grid<OutgoingMessage> grid = new Grid<>();

    MessagesView(OutgoingMessages messages) {
        super("message.desk.title");
        this.messages = messages;
        lead(getTranslation("message.desk.lead"));
        if (!messages.mailGoesOut()) {
            var note = new Paragraph(getTranslation("message.desk.mailbox"));
            note.addClassName("desk-note");
            add(note);
        }
        add(filters(), grid);
        columns();
        boolean needed = messages.count(Show.NEEDS_SOMEONE) > 0;
        show.setValue(needed ? Show.NEEDS_SOMEONE : Show.ALL);
        list();
    }

    private FlexLayout filters() {
        show.setLabel(getTranslation("message.desk.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(choice -> getTranslation(choice.messageKey()));
        show.addValueChangeListener(change -> {
            recipient.clear();
            list();
        });
        recipient.setLabel(getTranslation("message.desk.recipient"));
        recipient.setHelperText(getTranslation("message.desk.recipient.help"));
        recipient.setWidth("20rem");
        recipient.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        var find = new Button(getTranslation("message.desk.find"), click -> find());
        find.addClickShortcut(Key.ENTER).listenOn(recipient);
        var filters = new FlexLayout(show, recipient, find);
        filters.setFlexWrap(FlexWrap.WRAP);
        filters.setAlignItems(Alignment.BASELINE);
        filters.addClassName("desk-filters");
        filters.getStyle().set("gap", "var(--lumo-space-m)");
        return filters;
    }

    private void columns() {
        grid.setAriaLabel(getTranslation("message.desk.title"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setEmptyStateText(getTranslation("message.desk.empty"));
        grid.addColumn(message -> Dates.dateTime(getLocale(), message.createdAt()))
                .setHeader(getTranslation("message.desk.when"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::subject)
                .setHeader(getTranslation("message.desk.subject"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(message -> getTranslation(message.channel().messageKey()))
                .setHeader(getTranslation("message.desk.channel"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(message -> messages.mayRead(message)
                        ? message.recipient().lines().findFirst().orElse("")
                        : getTranslation("message.desk.hidden"))
                .setHeader(getTranslation("message.desk.to"))
                .setWidth("12rem");
        grid.addComponentColumn(MessagesView::state)
                .setHeader(getTranslation("message.desk.state"))
                .setWidth("13rem")
                .setFlexGrow(0);
    }

    private Anchor subject(OutgoingMessage message) {
        boolean wiped = message.isWiped() || message.subject().isBlank() || !messages.mayRead(message);
        String text = wiped ? getTranslation(message.about()) : message.subject();
        var link = new Anchor(MessageView.address(message.id()), text);
        if (!wiped) {
            link.getElement().setAttribute("lang", message.language().toLanguageTag());
        }
        return link;
    }

    static Span state(OutgoingMessage message) {
        var badge = new Span();
        badge.setText(badge.getTranslation(message.state().messageKey()));
        badge.addClassNames("badge", message.state().badge());
        return badge;
    }

    private void list() {
        Show chosen = show.getValue();
        grid.setItems(
                query -> messages.list(chosen, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> (int) messages.count(chosen));
    }

    private void find() {
        String wanted = recipient.getValue().strip();
        if (wanted.isEmpty()) {
            list();
            return;
        }
        grid.setItems(
                query -> messages.to(wanted, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> (int) messages.countTo(wanted));
        say(getTranslation("message.desk.found", messages.countTo(wanted)));
    }
}
