package org.heard.response.paper.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Lists;
import org.heard.response.GroupSession;
import org.heard.response.GroupSessions;
import org.jspecify.annotations.Nullable;

/** What groups said: who was there by number and kind, and what was said by theme. */
@Route(value = KeyingHubView.ADDRESS + "/:slug/groups", layout = DeskLayout.class)
@RolesAllowed({"FRONT_DESK", "ANALYST", "EDITOR", "ADMINISTRATOR"})
class GroupsView extends DeskView implements BeforeEnterObserver {

    private final transient GroupSessions sessions;
    private final transient Consultations consultations;
    private final transient LanguageNames names;
    private final transient Clock clock;
    private final boolean keys;
    private final boolean reads;
    private final Div form = new Div();
    private final Div list = new Div();
    private transient @Nullable Consultation consultation;

    GroupsView(GroupSessions sessions, Consultations consultations, LanguageNames names, Staff staff, Clock clock) {
        super("response.group.title", "");
        this.sessions = sessions;
        this.consultations = consultations;
        this.names = names;
        this.clock = clock;
        this.keys = has(staff, Role.FRONT_DESK, Role.EDITOR, Role.ADMINISTRATOR);
        this.reads = has(staff, Role.ANALYST, Role.EDITOR, Role.ADMINISTRATOR);
    }

    private static boolean has(Staff staff, Role... roles) {
        return staff.current().filter(me -> Stream.of(roles).anyMatch(me::has)).isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Consultation shown = KeyingPlace.of(event, consultations);
        consultation = shown;
        heading(getTranslation("response.group.title", shown.text().title().text(getLocale())));
        lead(getTranslation("response.group.lead"));
        add(
                new Paragraph(
                        new Anchor(KeyingHubView.ADDRESS + "/" + shown.slug(), getTranslation("response.keying.back"))),
                form,
                list);
        begin();
        tell(shown);
    }

    private void begin() {
        form.removeAll();
        if (keys) {
            var more = new Button(
                    getTranslation("response.group.new"), click -> write(UUID.randomUUID(), GroupSession.NEW, null));
            more.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            form.add(more);
        }
    }

    private void write(UUID id, long read, GroupSession.@Nullable Told before) {
        hush();
        form.removeAll();
        var fields = new GroupFields(names, Dates.day(clock.instant()), before);
        var keep = new Button(getTranslation("response.group.keep"), click -> keep(id, read, fields));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(fields, keep);
        fields.focus();
    }

    private void keep(UUID id, long read, GroupFields fields) {
        GroupSession.Told told = fields.told();
        if (!told.isWhole() || consultation == null) {
            refuse(getTranslation("response.group.needed"));
            return;
        }
        sessions.keep(id, read, consultation.id(), told);
        begin();
        tell(consultation);
        say(getTranslation("response.group.kept", told.name()));
    }

    private void tell(Consultation shown) {
        list.removeAll();
        GroupSessions.Count count = sessions.count(shown.id());
        list.add(new Paragraph(getTranslation("response.group.count", count.sessions(), count.people())));
        if (reads && count.sessions() > 0) {
            list.add(new Paragraph(download(shown)));
        }
        sessions.of(shown.id()).forEach(session -> list.add(session(session)));
    }

    private Section session(GroupSession session) {
        GroupSession.Told told = session.told();
        var section = new Section(
                new H2(told.name()),
                new Paragraph(getTranslation(
                        "response.group.met",
                        Dates.full(getLocale(), told.heldOn()),
                        names.in(getLocale(), told.language()),
                        session.people(),
                        Lists.of(
                                getLocale(),
                                told.present().stream()
                                        .map(each ->
                                                getTranslation("response.group.present.of", each.kind(), each.number()))
                                        .toList()))));
        told.notes().forEach(note -> {
            var said = new Paragraph(note.said());
            said.addClassNames("peoples-words", "group-words");
            said.getElement().setAttribute("dir", "auto");
            section.add(new H3(note.theme()), said);
        });
        if (keys) {
            var change = new Button(
                    getTranslation("response.group.change"), click -> write(session.id(), session.version(), told));
            change.setAriaLabel(getTranslation("response.group.change.sr", told.name()));
            section.add(change);
        }
        return section;
    }

    private Anchor download(Consultation shown) {
        Locale language = getLocale();
        DownloadHandler handler = event -> {
            event.setFileName(shown.slug() + "-groups.csv");
            event.setContentType("text/csv;charset=utf-8");
            try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                writer.write('\uFEFF');
                sessions.export(shown, language, writer);
            }
        };
        return new Anchor(handler, getTranslation("response.group.export"));
    }
}
