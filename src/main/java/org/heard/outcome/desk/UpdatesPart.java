package org.heard.outcome.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import org.heard.consultation.desk.TranslatedField;
import org.heard.consultation.desk.Writing;
import org.heard.language.Dates;
import org.heard.language.Translated;
import org.heard.outcome.OutcomeText.Update;

/** What has happened since an outcome was published, and where more of it is added (A4). */
final class UpdatesPart extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("outcome.desk.update.none"));
    private final TranslatedField words;

    /**
     * @param add adds an update and says whether that worked
     */
    UpdatesPart(Writing writing, Predicate<Translated> add) {
        words = TranslatedField.paragraphs(writing, getTranslation("outcome.desk.update.words"))
                .hint(getTranslation("outcome.desk.update.hint"));
        var button = new Button(getTranslation("outcome.desk.update.add"), click -> {
            if (add.test(words.value())) {
                words.show(Translated.empty());
            }
        });
        add(new H2(getTranslation("outcome.updates.title")), none, list, words.field(), button);
    }

    void show(List<Update> updates) {
        list.removeAll();
        updates.forEach(update -> list.add(new ListItem(getTranslation(
                "outcome.desk.update.line",
                Dates.date(getLocale(), update.at()),
                update.words().text(getLocale())))));
        list.setVisible(!updates.isEmpty());
        none.setVisible(updates.isEmpty());
    }

    void speak() {
        words.speak();
    }
}
