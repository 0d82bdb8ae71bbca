package org.heard.consultation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.List;

/** What could not be done on the editor's page, with every reason; read out at once. */
final class EditorNotes extends Div {

    EditorNotes() {
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
    }

    void refused(String text, List<String> reasons) {
        var list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        var note = new Div(new Paragraph(text), list);
        note.addClassNames("desk-note", "desk-note-error");
        removeAll();
        add(note);
    }

    /** Someone else changed the same words: one of the two has to be chosen. */
    void choose(Runnable theirs, Runnable mine) {
        ask(
                getTranslation("consultation.desk.meanwhile.text"),
                new Button(getTranslation("consultation.desk.meanwhile.theirs"), click -> theirs.run()),
                new Button(getTranslation("consultation.desk.meanwhile.mine"), click -> mine.run()));
    }

    /** She wrote something at that time that the public does not see yet. */
    void offer(String when, Runnable goOn, Runnable throwAway) {
        ask(
                getTranslation("consultation.desk.kept.text", when),
                new Button(getTranslation("consultation.desk.kept.go-on"), click -> goOn.run()),
                new Button(getTranslation("consultation.desk.kept.throw-away"), click -> throwAway.run()));
    }

    private void ask(String question, Button... answers) {
        var note = new Div(new Paragraph(question), new HorizontalLayout(answers));
        note.addClassNames("desk-note", "desk-note-warning");
        removeAll();
        add(note);
    }
}
