package org.heard.consultation.desk;

import java.util.Optional;
import org.heard.consultation.ConsultationText.Section;

/** A part of the proposal: heading and body. */
final class SectionRow extends Row<Section> {

    private final TranslatedField heading;
    private final TranslatedField body;

    SectionRow(Writing writing) {
        heading = TranslatedField.line(writing, getTranslation("consultation.desk.section.heading"));
        body = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.section.body"))
                .hint(getTranslation("consultation.desk.markdown"));
        add(heading.field(), body.field());
    }

    @Override
    public void show(Section section) {
        heading.show(section.heading());
        body.show(section.body());
    }

    @Override
    public Optional<Section> value() {
        return Optional.of(new Section(heading.value(), body.value()))
                .filter(row -> !row.heading().isEmpty() || !row.body().isEmpty());
    }

    @Override
    public void speak() {
        heading.speak();
        body.speak();
    }
}
