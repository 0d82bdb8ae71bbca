package org.heard.message.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskNotes;
import org.heard.account.desk.DeskView;
import org.heard.language.Dates;
import org.heard.language.Languages;
import org.heard.message.Channel;
import org.heard.message.OutgoingMessage;
import org.heard.message.OutgoingMessages;
import org.heard.message.State;

/** One message, as the person gets it, and what can be done about it. */
@Route(value = "desk/messages/:message", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "FRONT_DESK"})
class MessageView extends DeskView implements BeforeEnterObserver {

    private final transient OutgoingMessages messages;
    private final transient Staff staff;
    private final transient Languages languages;

    MessageView(OutgoingMessages messages, Staff staff, Languages languages) {
        super("message.desk.title");
        this.messages = messages;
        this.staff = staff;
        this.languages = languages;
    }

    static String address(OutgoingMessage.Id id) {
        return MessagesView.ADDRESS + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("message")
                .flatMap(MessageView::id)
                .flatMap(messages::byId)
                .ifPresentOrElse(this::show, () -> refuse(getTranslation("message.desk.gone")));
        if (event.getLocation().getQueryParameters().getQueryString().equals(OutgoingMessages.NOT_MADE)) {
            refuse(getTranslation("message.desk.file.not-made"));
        }
        add(new Paragraph(new Anchor(MessagesView.ADDRESS, getTranslation("message.desk.back"))));
    }

    private static Optional<OutgoingMessage.Id> id(String text) {
        try {
            return Optional.of(new OutgoingMessage.Id(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private void show(OutgoingMessage message) {
        boolean hidden = message.isWiped() || message.subject().isBlank() || !messages.mayRead(message);
        heading(hidden ? getTranslation(message.about()) : message.subject());
        offer(message);
        file(message);
        add(facts(message));
        if (message.isWiped()) {
            add(note(getTranslation("message.desk.wiped")));
        } else {
            message.note().ifPresent(forStaff -> add(note(forStaff)));
            add(messages.mayRead(message) ? letter(message) : note(getTranslation("message.desk.confidential")));
        }
    }

    private void offer(OutgoingMessage message) {
        var print = new Button(
                getTranslation("message.desk.print"), click -> getElement().executeJs("window.print()"));
        if (message.state() == State.FOR_STAFF) {
            var done = new Button(
                    getTranslation(
                            "message.desk.done." + message.channel().name().toLowerCase(java.util.Locale.ROOT)),
                    click -> {
                        messages.doneByStaff(message.id());
                        DeskNotes.sayAt(MessagesView.ADDRESS, getTranslation("message.desk.ticked"));
                    });
            done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(done);
        } else if (message.canBeRetried()) {
            var retry = new Button(getTranslation("message.desk.retry"), click -> {
                messages.retryNow(message.id());
                DeskNotes.sayAt(MessagesView.ADDRESS, getTranslation("message.desk.retried"));
            });
            retry.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(retry);
            if (message.state() == State.SENT_WITHOUT_FILE) {
                actions(new Button(getTranslation("message.desk.done.file"), click -> {
                    messages.doneByStaff(message.id());
                    DeskNotes.sayAt(MessagesView.ADDRESS, getTranslation("message.desk.ticked"));
                }));
            }
        } else if (message.state() == State.DONE_BY_STAFF && !message.isWiped()) {
            actions(new Button(getTranslation("message.desk.undo"), click -> {
                messages.notDoneAfterAll(message.id());
                DeskNotes.sayAt(MessagesView.ADDRESS, getTranslation("message.desk.undone"));
            }));
        }
        if (message.channel() == Channel.LETTER && !message.isWiped()) {
            actions(print);
        }
    }

    /** The message as a file, or that somebody has to make it. */
    private void file(OutgoingMessage message) {
        Optional<String> format = messages.format(message, getLocale());
        Optional<String> address = messages.file(message);
        String way = message.channel() == Channel.LETTER ? "letter" : "email";
        address.ifPresent(where -> {
            String name = format.orElseGet(() -> getTranslation("message.desk.file.standard"));
            var link = new Anchor(where, getTranslation("message.desk.file." + way, name));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            var line = new Paragraph(link);
            line.addClassName("no-print");
            add(line);
        });
        boolean written = message.channel() == Channel.LETTER || message.channel() == Channel.EMAIL;
        if (written && address.isEmpty() && messages.mayRead(message) && !message.isWiped()) {
            format.ifPresent(name -> add(note(getTranslation("message.desk.file.none", name))));
        }
    }

    private DescriptionList facts(OutgoingMessage message) {
        var facts = new DescriptionList();
        facts.addClassName("desk-facts");
        facts.addClassName("no-print");
        fact(facts, "about", getTranslation(message.about()));
        fact(facts, "channel", getTranslation(message.channel().messageKey()));
        fact(facts, "language", getTranslation(message.language(), "language.name"));
        var state = new DescriptionList.Description(MessagesView.state(message));
        facts.add(new DescriptionList.Term(getTranslation("message.desk.state")), state);
        fact(facts, "when", Dates.dateTime(getLocale(), message.createdAt()));
        message.doneAt().ifPresent(at -> fact(facts, "done-at", Dates.dateTime(getLocale(), at)));
        message.doneBy().flatMap(staff::byId).map(StaffMember::name).ifPresent(name -> fact(facts, "done-by", name));
        if (message.attempts() > 0) {
            fact(facts, "attempts", getTranslation("message.desk.attempts.count", message.attempts()));
        }
        message.lastProblem()
                .ifPresent(problem -> fact(facts, "problem", getTranslation(problem.messageKey(message.channel()))));
        message.nextAttemptAt().ifPresent(at -> fact(facts, "next", Dates.dateTime(getLocale(), at)));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("message.desk." + key)),
                new DescriptionList.Description(value));
    }

    private Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("desk-note");
        return note;
    }

    /** The message itself, in its own language and direction. */
    private Div letter(OutgoingMessage message) {
        var to = new DescriptionList();
        to.add(
                new DescriptionList.Term(getTranslation("message.desk.to")),
                new DescriptionList.Description(message.recipient()),
                new DescriptionList.Term(getTranslation("message.desk.subject")),
                new DescriptionList.Description(message.subject()));
        var text = new Div();
        text.add(Links.in(message.body()));
        text.getElement()
                .setAttribute("lang", message.language().toLanguageTag())
                .setAttribute("dir", languages.direction(message.language()));
        var letter = new Div(to, text);
        letter.addClassName("mail-preview");
        letter.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("message.desk.preview.sr"));
        return letter;
    }
}
