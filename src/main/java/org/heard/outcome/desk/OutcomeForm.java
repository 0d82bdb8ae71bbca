package org.heard.outcome.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Stream;
import org.heard.consultation.desk.RowsEditor;
import org.heard.consultation.desk.TranslatedField;
import org.heard.consultation.desk.Writing;
import org.heard.outcome.OutcomeText;
import org.heard.outcome.OutcomeText.Pair;
import org.heard.outcome.OutcomeText.Update;

/** Everything that an outcome says, to be written in one language at a time. */
final class OutcomeForm extends Div {

    private final TranslatedField summary;
    private final TookPartFields people;
    private final RowsEditor<Pair> pairs;
    private final TranslatedField report;
    private final TranslatedField next;
    private final TranslatedField thanks;
    private List<Update> updates = List.of();

    OutcomeForm(Writing writing) {
        summary = TranslatedField.paragraphs(writing, getTranslation("outcome.desk.summary"))
                .hint(getTranslation("outcome.desk.summary.hint"));
        people = new TookPartFields(writing);
        pairs = new RowsEditor<>(writing, "outcome.desk.pair", () -> new PairRow(writing));
        report = TranslatedField.paragraphs(writing, getTranslation("outcome.desk.report"))
                .hint(getTranslation("outcome.desk.report.hint"));
        next = TranslatedField.paragraphs(writing, getTranslation("outcome.desk.next"))
                .hint(getTranslation("outcome.desk.next.hint"));
        thanks = TranslatedField.paragraphs(writing, getTranslation("outcome.desk.thanks"));
        add(
                summary.field(),
                people,
                new H2(getTranslation("outcome.desk.pairs.title")),
                pairs,
                new H2(getTranslation("outcome.desk.rest.title")),
                report.field(),
                next.field(),
                thanks.field());
    }

    void show(OutcomeText text) {
        summary.show(text.summary());
        people.show(text.tookPart());
        pairs.show(text.pairs());
        report.show(text.report());
        next.show(text.next());
        thanks.show(text.thanks());
        since(text.updates());
    }

    /** Keeps what has happened since, which is added elsewhere. */
    void since(List<Update> happened) {
        updates = happened;
    }

    /** Shows the language that is being written. */
    void speak() {
        Stream.of(summary, report, next, thanks).forEach(TranslatedField::speak);
        pairs.speak();
    }

    OutcomeText value() {
        return new OutcomeText(
                summary.value(), people.value(), pairs.value(), report.value(), next.value(), thanks.value(), updates);
    }
}
