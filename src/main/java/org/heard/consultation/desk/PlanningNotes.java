package org.heard.consultation.desk;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.PlanningHints;
import org.heard.consultation.Status;
import org.springframework.stereotype.Component;

/** What is known from earlier consultations, shown while one is planned and has not opened (F3). */
@Component
class PlanningNotes {

    private final List<PlanningHints> hints;

    PlanningNotes(List<PlanningHints> hints) {
        this.hints = hints;
    }

    /** Empty once it has opened: then it is too late to prepare. */
    Div of(Status status, Locale reader) {
        var notes = new Div();
        if (status == Status.DRAFT || status == Status.FORTHCOMING) {
            hints.stream().flatMap(each -> each.hint(reader).stream()).forEach(hint -> {
                var note = new Paragraph(new Text(hint.text() + " "), new Anchor(hint.address(), hint.link()));
                note.addClassName("desk-note");
                notes.add(note);
            });
        }
        return notes;
    }
}
