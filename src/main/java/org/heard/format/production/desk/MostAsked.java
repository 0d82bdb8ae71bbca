package org.heard.format.production.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.PlanningHints;
import org.heard.format.production.FormatFigures;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** Tells whoever plans a consultation which formats people asked for most, so that they are there from the first day (F3). */
@Component
class MostAsked implements PlanningHints {

    private static final int FORMS = 4;

    private final FormatFigures figures;
    private final Messages messages;

    MostAsked(FormatFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Optional<Hint> hint(Locale reader) {
        List<String> forms = figures.mostAsked(FORMS).entrySet().stream()
                .map(each -> messages.get(
                        reader, "production.planning.form", each.getKey().name(messages, reader), each.getValue()))
                .toList();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hint(
                        messages.get(reader, "production.planning.text", Lists.of(reader, forms)),
                        messages.get(reader, "production.new.title"),
                        NewJobView.ADDRESS));
    }
}
