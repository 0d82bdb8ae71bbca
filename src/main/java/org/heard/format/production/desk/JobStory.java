package org.heard.format.production.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.UUID;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.format.production.JobSheet;
import org.heard.format.production.JobSheet.Waiter;
import org.heard.format.production.ProductionJob;
import org.heard.format.production.Supplier;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;

/** What is known of a job: its facts, who waits for it, what has happened, and what staff wrote down. */
final class JobStory {

    private final JobView view;
    private final JobSheet sheet;
    private final ProductionJob job;
    private final Staff staff;
    private final LanguageNames names;
    private final Locale language;

    JobStory(JobView view, JobSheet sheet, Staff staff, LanguageNames names, Locale language) {
        this.view = view;
        this.sheet = sheet;
        this.job = sheet.job();
        this.staff = staff;
        this.names = names;
        this.language = language;
    }

    DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("desk-facts");
        fact(facts, "state", JobsView.badge(view, job.state()));
        fact(facts, "language", names.wanted(language, job.wanted().language()));
        fact(facts, "waiting", view.text("waiting.count", sheet.waiting()));
        job.order().who().flatMap(view.suppliers()::byId).ifPresent(who -> fact(facts, "supplier", supplier(who)));
        job.order().quote().ifPresent(pence -> fact(facts, "quote", Money.text(language, pence)));
        job.order().cost().ifPresent(pence -> fact(facts, "cost", Money.text(language, pence)));
        job.order().expected().ifPresent(day -> fact(facts, "expected", Dates.full(language, day)));
        job.wantedBy().ifPresent(day -> fact(facts, "wanted-by", Dates.full(language, day)));
        job.result()
                .ifPresent(result -> fact(
                        facts, "result", view.text("result." + result.name().toLowerCase(Locale.ROOT))));
        job.file()
                .document()
                .ifPresent(document ->
                        fact(facts, "file", new Anchor("/files/documents/" + document, view.text("file.offered"))));
        job.file()
                .own()
                .ifPresent(file -> fact(
                        facts,
                        "file",
                        new Anchor("/desk/files/asked/" + job.id().value(), view.text("file.open"))));
        return facts;
    }

    private Component supplier(Supplier who) {
        return new Anchor(SupplierView.address(who.id()), who.name());
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(view.text(key)), new DescriptionList.Description(value));
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(view.text(key)), new DescriptionList.Description(value));
    }

    Component people() {
        var list = new UnorderedList();
        for (Waiter waiter : sheet.people()) {
            var request = waiter.request();
            var link = new Anchor("desk/formats/" + request.id().value(), request.code());
            String way = view.getTranslation(request.asked().delivery().way().key());
            String when = waiter.sentAt()
                    .map(at -> view.text("people.sent", way, Dates.date(language, at)))
                    .orElseGet(() -> waiter.waits()
                            ? view.text("people.waits", way, Dates.date(language, request.dueOn()))
                            : view.text("people.met", way));
            list.add(new ListItem(link, new Text(" " + when)));
        }
        return list;
    }

    Component history() {
        var list = new OrderedList();
        job.steps()
                .forEach(step -> list.add(new ListItem(view.text(
                        "step",
                        view.getTranslation(step.state().key()),
                        Dates.dateTime(language, step.at()),
                        step.by() == null ? view.text("portal") : name(step.by())))));
        return list;
    }

    private String name(UUID member) {
        return staff.byId(new StaffMember.Id(member)).map(StaffMember::name).orElseGet(() -> view.text("someone"));
    }

    Component notes() {
        return new StaffNotes(job.notes(), staff);
    }
}
