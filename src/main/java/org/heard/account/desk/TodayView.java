package org.heard.account.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.heard.account.Role;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.account.desk.TodayItems.Item;
import org.heard.language.Dates;

/** What needs doing today, first thing after signing in. */
@Route(value = TodayView.ADDRESS, layout = DeskLayout.class)
@Menu(title = "desk.today.title", order = 0)
@PermitAll
class TodayView extends DeskView {

    static final String ADDRESS = "desk";

    private static final int SOON_DAYS = 3;

    private final LocalDate today;

    TodayView(List<TodayItems> groups, Staff staff, Clock clock) {
        super("desk.today.title");
        today = Dates.day(clock.instant());
        lead(Dates.full(getLocale(), today));
        boolean nothing = true;
        Set<Role> roles = staff.current().map(SignedIn::roles).orElse(Set.of());
        for (TodayItems group : groups.stream()
                .filter(each -> !Collections.disjoint(each.concerns(), roles))
                .sorted(Comparator.comparingInt(TodayItems::order))
                .toList()) {
            List<Item> items = group.waiting(getLocale());
            if (!items.isEmpty()) {
                nothing = false;
                add(new H2(getTranslation(group.titleKey())), list(items));
            }
        }
        if (nothing) {
            add(empty());
        }
    }

    private Div empty() {
        var empty = new Div(
                new H2(getTranslation("desk.today.empty.title")),
                new Paragraph(getTranslation("desk.today.empty.text")));
        empty.addClassName("empty");
        return empty;
    }

    private UnorderedList list(List<Item> items) {
        var list = new UnorderedList();
        list.addClassName("today");
        items.forEach(item -> list.add(line(item)));
        return list;
    }

    private ListItem line(Item item) {
        var count = new Span(getTranslation("desk.today.count", item.count()));
        count.addClassName("how-many");
        var what = new Span(new Anchor(item.link(), item.text()));
        what.addClassName("what");
        if (item.why() != null) {
            var why = new Span(item.why());
            why.addClassName("why");
            what.add(why);
        }
        var line = new ListItem(count, what);
        item.dueOn().ifPresent(due -> line.add(due(item, due)));
        return line;
    }

    private Span due(Item item, LocalDate due) {
        String date = Dates.date(getLocale(), due);
        String key = item.isOverdue(today)
                ? "desk.today.late"
                : due.equals(today) ? "desk.today.due-today" : "desk.today.due";
        var text = new Span(getTranslation(key, date));
        text.addClassName("due");
        if (item.isOverdue(today)) {
            text.addClassName("due-late");
        } else if (due.isBefore(today.plusDays(SOON_DAYS))) {
            text.addClassName("due-soon");
        }
        return text;
    }
}
