package org.heard.consultation.desk;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.heard.consultation.ConsultationText.EasyReadRow;
import org.heard.language.Translated;

/** An idea in Easy Read: a picture and short words. */
final class EasyReadEntry extends Row<EasyReadRow> {

    private final List<String> pictures;
    private final Select<String> picture = new Select<>();
    private final TranslatedField words;
    private Translated alternative = Translated.empty();

    EasyReadEntry(Writing writing, List<String> pictures) {
        this.pictures = pictures;
        picture.setLabel(getTranslation("consultation.desk.easy.picture"));
        picture.setItems(pictures);
        picture.addValueChangeListener(change -> writing.changed());
        words = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.easy.words"))
                .hint(getTranslation("consultation.desk.easy.words.hint"));
        add(picture, words.field());
    }

    @Override
    public void show(EasyReadRow row) {
        if (!pictures.contains(row.picture()) && !row.picture().isEmpty()) {
            // a picture from elsewhere stays chosen
            var all = new TreeSet<>(pictures);
            all.add(row.picture());
            picture.setItems(all);
        }
        if (!row.picture().isEmpty()) {
            picture.setValue(row.picture());
        }
        alternative = row.alternative();
        words.show(row.words());
    }

    @Override
    public Optional<EasyReadRow> value() {
        return Optional.of(new EasyReadRow(picture.getOptionalValue().orElse(""), alternative, words.value()))
                .filter(row -> !row.picture().isEmpty() || !row.words().isEmpty());
    }

    @Override
    public void speak() {
        words.speak();
    }
}
