package org.heard.consultation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.consultation.ConsultationRefusal;
import org.heard.language.LanguageNames;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a reason that the public reads, in each language, and for a new date where one is needed; stays open with
 * what is wrong until it could be done.
 */
final class ReasonDialog extends Dialog {

    /** Does what the dialog asked about. */
    interface Deed {
        void doIt(Translated reason, Optional<Instant> moment);
    }

    private final Map<Locale, TextArea> reasons = new LinkedHashMap<>();
    private final @Nullable MomentField moment;
    private final Div problems = new Div();

    /**
     * @param key the keys of its texts without their last part: {@code .title}, {@code .text}, {@code .confirm}
     * @param until the date that is to be moved, or null when no date is asked for
     */
    ReasonDialog(
            String key,
            @Nullable Instant until,
            List<Locale> required,
            Languages languages,
            LanguageNames names,
            RefusalWords refusals,
            Deed deed) {
        setHeaderTitle(getTranslation(key + ".title"));
        problems.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation(key + ".text")), problems);
        moment = until == null ? null : new MomentField(getTranslation("consultation.desk.reason.moment"));
        if (moment != null) {
            moment.show(until);
            add(moment);
        }
        for (Locale language : languages.all()) {
            add(reason(language, required.contains(language), languages, names));
        }
        var doIt = new Button(getTranslation(key + ".confirm"), click -> {
            try {
                deed.doIt(reason(), Optional.ofNullable(moment).map(MomentField::moment));
                close();
            } catch (ConsultationRefusal refusal) {
                show(refusals.say(refusal.reasons(), getLocale()));
            }
        });
        doIt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("consultation.desk.cancel"), click -> close()), doIt);
    }

    private TextArea reason(Locale language, boolean isRequired, Languages languages, LanguageNames names) {
        var area = new TextArea();
        area.setLabel(getTranslation(
                isRequired ? "consultation.desk.reason.label" : "consultation.desk.reason.label.optional",
                names.in(getLocale(), language)));
        area.setWidthFull();
        area.getElement().setAttribute("lang", language.toLanguageTag());
        area.getElement().setAttribute("dir", languages.direction(language));
        reasons.put(language, area);
        return area;
    }

    private Translated reason() {
        Translated all = Translated.empty();
        for (var entry : reasons.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue().getValue());
        }
        return all;
    }

    private void show(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        problems.removeAll();
        problems.add(list);
    }
}
