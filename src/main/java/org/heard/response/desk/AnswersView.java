package org.heard.response.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.language.Dates;
import org.heard.language.Lists;
import org.heard.questionnaire.AnswerWords;
import org.heard.response.Capacity;
import org.heard.response.Flags;
import org.heard.response.GroupSessions;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.response.Responses;

/** What people answered to one consultation: how many, their words, and a table of all for a spreadsheet program. */
@Route(value = "desk/consultations/:slug/answers", layout = DeskLayout.class)
@RolesAllowed({"ANALYST", "EDITOR", "ADMINISTRATOR"})
class AnswersView extends DeskView implements BeforeEnterObserver {

    private static final int SHOWN = 160;
    private static final int MARKED_SHOWN = 10;

    private final ResponseDesk desk;
    private final Flags flags;
    private final Responses responses;
    private final Consultations consultations;
    private final AnswerWords words;
    private final GroupSessions groups;
    private final Staff staff;
    private final TextField search = new TextField();
    private final Select<Capacity> as = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Grid<Response> grid = new Grid<>();

    private Optional<Consultation> consultation = Optional.empty();

    AnswersView(
            ResponseDesk desk,
            Flags flags,
            Responses responses,
            Consultations consultations,
            AnswerWords words,
            GroupSessions groups,
            Staff staff) {
        super("response.desk.title", "");
        this.desk = desk;
        this.flags = flags;
        this.responses = responses;
        this.consultations = consultations;
        this.words = words;
        this.groups = groups;
        this.staff = staff;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = event.getRouteParameters().get("slug").flatMap(consultations::bySlug);
        if (consultation.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(consultation.get());
    }

    private void show(Consultation shown) {
        heading(getTranslation("response.desk.title", shown.text().title().text(getLocale())));
        search.setLabel(getTranslation("response.desk.search"));
        search.setHelperText(getTranslation("response.desk.search.hint"));
        search.setClearButtonVisible(true);
        search.setWidth("30rem");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> look());
        as.setLabel(getTranslation("response.desk.as"));
        as.setItems(Capacity.values());
        as.setEmptySelectionAllowed(true);
        as.setEmptySelectionCaption(getTranslation("response.desk.as.all"));
        as.setItemLabelGenerator(
                capacity -> capacity == null ? getTranslation("response.desk.as.all") : getTranslation(capacity.key()));
        as.addValueChangeListener(chosen -> look());
        found.getElement().setAttribute("role", "status");
        var narrow = new HorizontalLayout(search, as);
        narrow.setWrap(true);
        add(new Paragraph(counts(shown)), groups(shown), marked(shown), narrow, found, grid, exports(shown));
        table(shown);
        look();
    }

    private Div marked(Consultation shown) {
        var marked = new Div();
        List<Response.Id> waiting = flags.waiting(shown.id());
        marked.setVisible(!waiting.isEmpty());
        marked.addClassName("desk-note");
        marked.add(new Paragraph(getTranslation("response.flag.waiting", waiting.size())));
        waiting.stream().limit(MARKED_SHOWN).forEach(id -> marked.add(link(shown, id)));
        return marked;
    }

    private Paragraph link(Consultation shown, Response.Id id) {
        String receipt = desk.byId(id).map(found -> found.receipt().text()).orElse("");
        return new Paragraph(new Anchor(
                "desk/consultations/" + shown.slug() + "/answers/" + id.value(),
                getTranslation("response.flag.look", receipt)));
    }

    /** Groups stand beside the answers and are not counted among them. */
    private Paragraph groups(Consultation shown) {
        GroupSessions.Count count = groups.count(shown.id());
        return new Paragraph(
                new Span(getTranslation("response.group.count", count.sessions(), count.people()) + " "),
                new Anchor("desk/keying/" + shown.slug() + "/groups", getTranslation("response.group.title.short")));
    }

    private String ways(Responses.Count count) {
        return Lists.of(
                getLocale(),
                count.byWayIn().entrySet().stream()
                        .map(entry -> getTranslation(
                                "response.desk.count.capacity",
                                getTranslation(entry.getKey().nameKey()),
                                entry.getValue()))
                        .toList());
    }

    private String counts(Consultation shown) {
        Responses.Count count = responses.count(shown.id());
        String capacities = Lists.of(
                getLocale(),
                count.byCapacity().entrySet().stream()
                        .map(entry -> getTranslation(
                                "response.desk.count.capacity",
                                getTranslation(entry.getKey().key()),
                                entry.getValue()))
                        .toList());
        return getTranslation("response.desk.count", count.all())
                + (capacities.isEmpty() ? "" : " " + getTranslation("response.desk.count.by", capacities))
                + (count.all() == 0 ? "" : " " + getTranslation("response.desk.count.ways", ways(count)));
    }

    private void table(Consultation shown) {
        grid.getElement().setAttribute("aria-label", getTranslation("response.desk.answers"));
        grid.addComponentColumn(response -> {
                    var link = new Anchor(
                            "desk/consultations/" + shown.slug() + "/answers/"
                                    + response.id().value(),
                            Dates.dateTime(getLocale(), response.sentAt()));
                    link.setAriaLabel(getTranslation(
                            "response.desk.read.sr", response.receipt().text()));
                    return link;
                })
                .setHeader(getTranslation("response.export.sent"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.addColumn(response -> response.who()
                        .said()
                        .map(capacity -> getTranslation(capacity.key()))
                        .orElse(""))
                .setHeader(getTranslation("response.export.capacity"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::came)
                .setHeader(getTranslation("response.export.way"))
                .setFlexGrow(2);
        grid.addComponentColumn(response -> {
                    var beginning = new Span(beginning(response));
                    beginning.addClassName("peoples-words");
                    beginning.getElement().setAttribute("dir", "auto");
                    return beginning;
                })
                .setHeader(getTranslation("response.desk.words"))
                .setFlexGrow(4);
        grid.setItems(
                query -> desk.find(shown.id(), search.getValue(), as(), query.getOffset(), query.getLimit()).stream(),
                query -> desk.count(shown.id(), search.getValue(), as()));
        grid.setHeight("40rem");
        grid.setEmptyStateText(getTranslation("response.desk.empty"));
    }

    /** The way in, and for what did not come by the site when it came and who keyed it. */
    private Div came(Response response) {
        var came = new Div(new Span(getTranslation(response.wayIn().nameKey())));
        response.intake().ifPresent(intake -> {
            came.add(line("response.export.received", Dates.full(getLocale(), intake.receivedOn())));
            staff.byId(intake.keyedBy())
                    .map(StaffMember::name)
                    .ifPresent(name -> came.add(line("response.export.keyed", name)));
        });
        return came;
    }

    private Div line(String key, String value) {
        return new Div(new Span(getTranslation(key) + ": " + value));
    }

    /** The first words of an answer, so that a list of them says something. */
    private String beginning(Response response) {
        String all = desk.asked(response)
                .all()
                .flatMap(question -> words.lines(question, response.answer(question.key()), getLocale()).stream())
                .collect(Collectors.joining(" · "));
        return all.codePointCount(0, all.length()) <= SHOWN
                ? all
                : all.substring(0, all.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private Optional<Capacity> as() {
        return as.getOptionalValue();
    }

    private void look() {
        grid.getDataProvider().refreshAll();
        consultation.ifPresent(shown ->
                found.setText(getTranslation("response.desk.found", desk.count(shown.id(), search.getValue(), as()))));
    }

    private HorizontalLayout exports(Consultation shown) {
        var exports = new HorizontalLayout(
                download(shown, "response.desk.export.excel", true), download(shown, "response.desk.export", false));
        exports.setWrap(true);
        return exports;
    }

    private Anchor download(Consultation shown, String key, boolean mark) {
        Locale language = getLocale();
        DownloadHandler handler = event -> {
            event.setFileName(shown.slug() + ".csv");
            event.setContentType("text/csv;charset=utf-8");
            var out = event.getOutputStream();
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                if (mark) {
                    writer.write('\uFEFF');
                }
                desk.export(shown, language, writer);
            }
        };
        return new Anchor(handler, getTranslation(key));
    }
}
