package org.heard.consultation.importing.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.importing.ImportWords;
import org.heard.consultation.importing.Remark;
import org.heard.consultation.importing.Remark.Kind;

/** What was not understood, the most serious first, each with its place; what nobody needs is folded away. */
public final class RemarksPart extends Div {

    /** The remarks, in words. */
    public RemarksPart(List<Remark> remarks, ImportWords words) {
        for (Kind kind : new Kind[] {Kind.REFUSED, Kind.NOT_TAKEN, Kind.CHECK, Kind.NOT_NEEDED}) {
            var list = new UnorderedList();
            remarks.stream()
                    .filter(remark -> remark.kind() == kind)
                    .forEach(remark -> list.add(new ListItem(words.remark(remark, getLocale()))));
            if (list.getComponentCount() == 0) {
                continue;
            }
            String title = getTranslation(
                    "importing.remarks." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (kind == Kind.NOT_NEEDED) {
                add(new Details(title, list));
            } else {
                var strong = new HtmlContainer("strong");
                strong.setText(title);
                add(new Paragraph(strong), list);
            }
        }
    }
}
