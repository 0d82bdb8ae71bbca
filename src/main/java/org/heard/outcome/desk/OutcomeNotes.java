package org.heard.outcome.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.outcome.Outcome.Reason;

/** What could not be done with an outcome, with every reason; read out at once. */
final class OutcomeNotes extends Div {

    private final LanguageNames names;

    OutcomeNotes(LanguageNames names) {
        this.names = names;
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
    }

    void trouble() {
        show("desk-note-error", new Div(new Paragraph(getTranslation("consultation.desk.trouble"))));
    }

    void missing(List<Reason> reasons) {
        var list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(say(reason))));
        show("desk-note-error", new Div(new Paragraph(getTranslation("outcome.desk.missing")), list));
    }

    private String say(Reason reason) {
        Object[] parameters = reason.parameters().stream()
                .map(each -> switch (each) {
                    case Locale language -> names.in(getLocale(), language);
                    case LocalDate day -> Dates.full(getLocale(), day);
                    default -> each;
                })
                .toArray();
        return getTranslation(reason.key(), parameters);
    }

    /** Someone else has written meanwhile: one of the two has to be chosen. */
    void choose(Runnable theirs, Runnable mine) {
        var buttons = new HorizontalLayout(
                new Button(getTranslation("outcome.desk.meanwhile.theirs"), click -> theirs.run()),
                new Button(getTranslation("outcome.desk.meanwhile.mine"), click -> mine.run()));
        buttons.setWrap(true);
        show("desk-note-warning", new Div(new Paragraph(getTranslation("outcome.desk.meanwhile.text")), buttons));
    }

    private void show(String shape, Div note) {
        note.addClassNames("desk-note", shape);
        removeAll();
        add(note);
    }
}
