package org.heard.barrier.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.barrier.BarrierDesk;
import org.heard.barrier.BarrierReport;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;

/** What people could not use, in their own words, and by when they were promised an answer. */
@Route(value = BarriersView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "barrier.desk.title", order = 450)
@RolesAllowed({"ADMINISTRATOR", "EDITOR", "FRONT_DESK"})
class BarriersView extends DeskView {

    static final String ADDRESS = "desk/barriers";

    private final transient BarrierDesk desk;
    private final transient LanguageNames names;
    private final LocalDate today;
    private final Div reports = new Div();

    BarriersView(BarrierDesk desk, LanguageNames names, Clock clock) {
        super("barrier.desk.title");
        this.desk = desk;
        this.names = names;
        this.today = Dates.day(clock.instant());
        lead(text("lead"));
        add(reports);
        show();
    }

    private String text(String part, Object... parameters) {
        return getTranslation("barrier.desk." + part, parameters);
    }

    private void show() {
        reports.removeAll();
        list("waiting", desk.waiting());
        List<BarrierReport> answered = desk.answered();
        if (!answered.isEmpty()) {
            list("answered", answered);
        }
    }

    private void list(String which, List<BarrierReport> several) {
        reports.add(new H2(text(which)));
        if (several.isEmpty()) {
            var empty = new Paragraph(text("empty"));
            empty.addClassName("empty");
            reports.add(empty);
        }
        several.forEach(report -> reports.add(article(report)));
    }

    private Component article(BarrierReport report) {
        String page = report.told().page();
        var heading = new H3(page.isEmpty() ? text("page-unknown") : page);
        heading.getElement().setAttribute("dir", "auto");
        var words = new Paragraph(report.told().problem());
        words.addClassName("peoples-words");
        words.getElement().setAttribute("dir", "auto");
        String reply = report.told().reply();
        var how = new Paragraph(reply.isEmpty() ? text("no-reply") : text("reply", reply));
        var when = new Paragraph(text(
                "reported",
                Dates.dateTime(getLocale(), report.reportedAt()),
                names.in(getLocale(), report.language())));
        return new Article(heading, words, how, when, due(report), button(report, heading.getText()));
    }

    private Component due(BarrierReport report) {
        if (report.answeredAt().isPresent()) {
            return new Paragraph(text(
                    "answered-at",
                    Dates.dateTime(getLocale(), report.answeredAt().get())));
        }
        var promised = new Span(text("due", Dates.full(getLocale(), report.dueOn())));
        if (report.dueOn().isBefore(today)) {
            promised.setText(text("late", Dates.full(getLocale(), report.dueOn())));
            promised.addClassNames("badge", "badge-late");
        }
        return new Paragraph(promised);
    }

    private Button button(BarrierReport report, String page) {
        boolean done = report.answeredAt().isPresent();
        var button = new Button(text(done ? "reopen" : "answer"), click -> {
            if (done) {
                desk.reopen(report.id());
            } else {
                desk.answer(report.id());
            }
            show();
            say(text(done ? "reopened" : "done"));
        });
        button.setAriaLabel(text(done ? "reopen.sr" : "answer.sr", page));
        return button;
    }
}
