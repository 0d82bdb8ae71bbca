package org.heard.format.production.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.ConsultationRefusal;
import org.heard.format.production.JobBoard;
import org.heard.format.production.JobSheet;
import org.heard.format.production.ProductionDesk;
import org.heard.format.production.ProductionJob;
import org.heard.format.production.ProductionRefusal;
import org.heard.format.production.Suppliers;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;

/** One job: what is to be made, by when and for how many, its next step, and what has happened. */
@Route(value = JobsView.ADDRESS + "/:job", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "FRONT_DESK"})
class JobView extends DeskView implements BeforeEnterObserver {

    private final transient ProductionDesk desk;
    private final transient JobBoard board;
    private final transient Suppliers suppliers;
    private final transient Staff staff;
    private final transient LanguageNames names;
    private final transient Messages messages;
    private final transient Clock clock;
    private final Div content = new Div();

    JobView(
            ProductionDesk desk,
            JobBoard board,
            Suppliers suppliers,
            Staff staff,
            LanguageNames names,
            Messages messages,
            Clock clock) {
        super("production.job");
        this.desk = desk;
        this.board = board;
        this.suppliers = suppliers;
        this.staff = staff;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
        add(content, new Paragraph(new Anchor(JobsView.ADDRESS, text("back"))));
    }

    static String address(ProductionJob.Id id) {
        return JobsView.ADDRESS + "/" + id.value();
    }

    String text(String part, Object... parameters) {
        return getTranslation("production." + part, parameters);
    }

    ProductionDesk desk() {
        return desk;
    }

    JobBoard board() {
        return board;
    }

    Suppliers suppliers() {
        return suppliers;
    }

    LocalDate today() {
        return Dates.day(clock.instant());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("job")
                .flatMap(JobView::id)
                .flatMap(board::byId)
                .ifPresentOrElse(this::show, () -> refuse(text("refusal.gone")));
    }

    private static Optional<ProductionJob.Id> id(String text) {
        try {
            return Optional.of(new ProductionJob.Id(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Does something with the job and shows it anew, saying what was done or why it could not be. */
    void act(JobSheet sheet, String done, Runnable action) {
        try {
            action.run();
            board.byId(sheet.job().id()).ifPresent(this::show);
            say(text("done." + done));
        } catch (ProductionRefusal refusal) {
            refuse(getTranslation(refusal.key()));
        } catch (ConsultationRefusal refusal) {
            refuse(refusal.reasons().stream()
                    .map(reason -> getTranslation(reason.key()))
                    .findFirst()
                    .orElse(""));
        }
    }

    private void show(JobSheet sheet) {
        ProductionJob job = sheet.job();
        String format = job.wanted().name(messages, names, getLocale());
        heading(
                job.wanted().subject().isEmpty()
                        ? format
                        : text("heading", format, job.wanted().subject()));
        lead(sheet.due()
                .map(day -> text("ready-by", Dates.full(getLocale(), day)))
                .orElseGet(() -> text("ready-by.none")));
        hush();
        content.removeAll();
        if (sheet.isOverdue(today())) {
            content.add(warning("overdue"));
        } else if (sheet.comesTooLate()) {
            content.add(warning("too-late"));
        }
        if (job.isLateFromSupplier(today())) {
            content.add(warning("supplier-late"));
        }
        if (job.state().isOpen() && sheet.waiting() == 0 && job.wantedBy().isEmpty()) {
            content.add(warning("nobody-waits"));
        }
        var told = new JobStory(this, sheet, staff, names, getLocale());
        content.add(told.facts());
        if (job.state().isOpen()) {
            content.add(new H2(text("next")), new NextStep(this, sheet));
        }
        if (!sheet.people().isEmpty()) {
            content.add(new H2(text("people")), told.people());
        }
        if (job.state().isOpen()) {
            content.add(new H2(text("work")), assign(sheet), new OtherActions(this, sheet));
        }
        content.add(new H2(text("history")), told.history());
        if (!job.notes().isEmpty()) {
            content.add(new H2(text("notes")), told.notes());
        }
    }

    private Paragraph warning(String key) {
        var note = new Paragraph(text(key));
        note.addClassNames("desk-note", "desk-note-warning");
        return note;
    }

    private Component assign(JobSheet sheet) {
        var who = new Select<StaffMember>();
        who.setLabel(text("owner"));
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption(text("nobody"));
        who.setItems(Stream.of(Role.FRONT_DESK, Role.EDITOR, Role.ADMINISTRATOR)
                .flatMap(role -> staff.with(role).stream())
                .distinct()
                .toList());
        who.setItemLabelGenerator(member -> member == null ? text("nobody") : member.name());
        sheet.job()
                .owner()
                .flatMap(id -> who.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .ifPresent(who::setValue);
        who.addValueChangeListener(change -> act(
                sheet,
                "assigned",
                () -> desk.assign(
                        sheet.job().id(),
                        change.getValue() == null ? null : change.getValue().id())));
        return who;
    }
}
