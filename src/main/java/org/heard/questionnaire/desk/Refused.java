package org.heard.questionnaire.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Says beside what was done that it was not kept, and why; read out at once and brought into view. */
final class Refused extends Div {

    Refused() {
        getElement().setAttribute("role", "alert");
    }

    void tell(String what, List<String> why) {
        hush();
        var list = new UnorderedList();
        why.forEach(each -> list.add(new ListItem(each)));
        var note = new Div(new Paragraph(what), list);
        note.addClassNames("desk-note", "desk-note-error");
        add(note);
        scrollIntoView();
    }

    void hush() {
        removeAll();
    }
}
