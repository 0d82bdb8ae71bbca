package org.heard.outcome.desk;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.consultation.desk.DayField;
import org.heard.consultation.desk.Row;
import org.heard.consultation.desk.TranslatedField;
import org.heard.consultation.desk.Writing;
import org.heard.outcome.OutcomeText.Kind;
import org.heard.outcome.OutcomeText.Pair;
import org.heard.outcome.OutcomeText.Progress;

/** Something that people said, and what was done about it. */
final class PairRow extends Row<Pair> {

    private final Writing writing;
    private final TranslatedField heading;
    private final TranslatedField said;
    private final IntegerField people = new IntegerField(getTranslation("outcome.desk.pair.people"));
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(getTranslation("outcome.desk.pair.kind"));
    private final TranslatedField did;
    private final Select<Progress> progress = new Select<>();
    private final DayField date = new DayField(getTranslation("outcome.desk.pair.date.did"));
    private UUID id;

    PairRow(Writing writing) {
        this.writing = writing;
        heading = TranslatedField.line(writing, getTranslation("outcome.desk.pair.heading"));
        said = TranslatedField.paragraphs(writing, getTranslation("outcome.desk.pair.said"));
        did = TranslatedField.paragraphs(writing, getTranslation("outcome.desk.pair.did"));
        people.setMin(0);
        people.setHelperText(getTranslation("outcome.desk.pair.people.hint"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        progress.setLabel(getTranslation("outcome.desk.pair.progress"));
        progress.setItems(Progress.values());
        progress.setItemLabelGenerator(each -> each == null ? "" : getTranslation(each.key()));
        Pair empty = Pair.empty();
        id = empty.id();
        show(empty);
        people.addValueChangeListener(change -> writing.changed());
        kind.addValueChangeListener(change -> turned());
        progress.addValueChangeListener(change -> writing.changed());
        date.addValueChangeListener(change -> writing.changed());
        add(heading.field(), said.field(), people, kind, did.field(), progress, date);
    }

    /** What was done reads otherwise than what will be: the names of the fields follow, and so does how far it is. */
    private void turned() {
        name();
        writing.showing(() -> {
            if (kind.getValue() == Kind.DID) {
                progress.setValue(Progress.DONE);
            } else if (kind.getValue() == Kind.WILL_DO && progress.getValue() == Progress.DONE) {
                progress.setValue(Progress.PROMISED);
            }
        });
        writing.changed();
    }

    private void name() {
        String which = kind.getValue().name().toLowerCase(Locale.ROOT);
        did.label(getTranslation("outcome.desk.pair." + which));
        date.setLabel(getTranslation("outcome.desk.pair.date." + which));
        progress.setVisible(kind.getValue() != Kind.COULD_NOT);
    }

    @Override
    public void show(Pair pair) {
        id = pair.id();
        heading.show(pair.heading());
        said.show(pair.said());
        did.show(pair.did());
        writing.showing(() -> {
            Integer number = pair.people() == 0 ? null : pair.people();
            if (!Objects.equals(number, people.getValue())) {
                people.setValue(number);
            }
            kind.setValue(pair.kind());
            progress.setValue(pair.progress());
            date.setValue(pair.date());
            name();
        });
    }

    /** Always a pair, so that lines keep the numbers by which they are called when something is missing. */
    @Override
    public Optional<Pair> value() {
        int number = people.getOptionalValue().filter(each -> each > 0).orElse(0);
        return Optional.of(new Pair(
                id,
                heading.value(),
                said.value(),
                number,
                kind.getValue(),
                did.value(),
                progress.getValue(),
                date.getValue()));
    }

    @Override
    public void speak() {
        Stream.of(heading, said, did).forEach(TranslatedField::speak);
    }
}
