package org.heard.format.production.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heard.format.FormatRequest;
import org.heard.format.production.JobBoard;
import org.heard.format.production.JobSheet;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;

/** What a person has to make of a request and how far it is, with the way there; not to be seen when there is nothing. */
public class JobLinks extends Div {

    /** The jobs that a request waits for, or waited. */
    public JobLinks(JobBoard board, FormatRequest.Id request, LanguageNames names, Messages messages) {
        List<JobSheet> jobs = board.of(request);
        setVisible(!jobs.isEmpty());
        var list = new UnorderedList();
        jobs.forEach(sheet -> list.add(new ListItem(
                new Anchor(
                        JobView.address(sheet.job().id()), sheet.job().wanted().name(messages, names, getLocale())),
                new Span(" "),
                JobsView.badge(this, sheet.job().state()))));
        add(new H2(getTranslation("production.jobs.title")), list);
    }
}
