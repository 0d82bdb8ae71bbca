package org.heard.consultation.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.heard.consultation.ConsultationContent;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/** When it opens and closes, and why that is short, if it is (P4). */
final class DatesPart extends Div {

    private final Writing writing;
    private final MomentField opens = new MomentField(getTranslation("consultation.desk.dates.opens"));
    private final MomentField closes = new MomentField(getTranslation("consultation.desk.dates.closes"));
    private final Paragraph fixed = new Paragraph(getTranslation("consultation.desk.dates.fixed"));
    private final TranslatedField shortReason;

    DatesPart(Writing writing) {
        this.writing = writing;
        shortReason = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.dates.short-reason"))
                .hint(getTranslation("consultation.desk.dates.short-reason.hint"));
        opens.addValueChangeListener(change -> writing.changed());
        closes.addValueChangeListener(change -> writing.changed());
        add(fixed, opens, closes, shortReason.field());
    }

    /** Dates that the public knows move only with a reason that is shown. */
    void show(ConsultationContent content, boolean isPublic) {
        writing.showing(() -> {
            opens.show(content.opens());
            closes.show(content.closes());
        });
        opens.setReadOnly(isPublic);
        closes.setReadOnly(isPublic);
        fixed.setVisible(isPublic);
        shortReason.show(content.shortReason());
    }

    void speak() {
        shortReason.speak();
    }

    @Nullable
    Instant opens() {
        return opens.moment();
    }

    @Nullable
    Instant closes() {
        return closes.moment();
    }

    Translated shortReason() {
        return shortReason.value();
    }
}
