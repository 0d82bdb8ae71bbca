package org.heard.consultation.importing.desk;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.Locale;
import org.heard.consultation.Status;
import org.heard.consultation.importing.ImportReport.Item;
import org.heard.consultation.importing.ImportReport.What;
import org.heard.consultation.importing.ImportWords;
import org.heard.language.Translated.Spoken;

/** What came of one consultation. */
final class ItemPart extends Section {

    ItemPart(Item item, ImportWords words, boolean saved) {
        Spoken title = item.title().in(getLocale());
        var heading = new H4(title.text());
        heading.getElement().setAttribute("lang", title.language().toLanguageTag());
        add(heading);
        state(item, words);
        if (saved) {
            add(links(item, title.text()));
        }
        if (!item.reasons().isEmpty() && item.what() != What.UNCHANGED) {
            add(lacks(item, words));
        }
        add(new RemarksPart(item.remarks(), words));
    }

    private void state(Item item, ImportWords words) {
        var what =
                new Span(getTranslation("importing.what." + item.what().name().toLowerCase(Locale.ROOT)));
        what.addClassNames("badge", item.what() == What.UNCHANGED ? "badge-closed" : "badge-done");
        String dates = words.dates(item, getLocale());
        String place = getTranslation("importing.remark", getTranslation("importing.list.place"), item.place());
        var lines = new Div(
                new Div(what, new Span(" " + getTranslation(item.status().key()))));
        if (!dates.isEmpty()) {
            lines.add(new Div(dates));
        }
        lines.add(new Div(place));
        add(lines);
    }

    private Details lacks(Item item, ImportWords words) {
        var list = new UnorderedList();
        words.reasons(item, getLocale()).forEach(reason -> list.add(new ListItem(reason)));
        return new Details(getTranslation(item.status() == Status.DRAFT ? "importing.draft" : "importing.past"), list);
    }

    private HorizontalLayout links(Item item, String title) {
        var edit = new Anchor("desk/consultations/" + item.slug(), getTranslation("importing.link.desk"));
        edit.setAriaLabel(getTranslation("importing.link.desk.sr", title));
        var links = new HorizontalLayout(edit);
        links.setWrap(true);
        if (item.status() != Status.DRAFT) {
            var page = new Anchor(
                    "/" + getLocale().toLanguageTag() + "/consultations/" + item.slug(),
                    getTranslation("importing.link.public"));
            page.setRouterIgnore(true);
            page.setAriaLabel(getTranslation("importing.link.public.sr", title));
            links.add(page);
        }
        return links;
    }
}
