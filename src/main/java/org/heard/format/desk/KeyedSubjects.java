package org.heard.format.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;
import org.heard.format.Asked;
import org.heard.format.Asking;
import org.heard.format.Asking.Subject;

/** What a person wants who asks staff: consultations from the list, and anything else in her words. */
class KeyedSubjects {

    private final Locale language;
    private final MultiSelectComboBox<Consultation> about = new MultiSelectComboBox<>(say("about"));
    private final TextArea words = new TextArea(say("words"));

    KeyedSubjects(Consultations consultations, Locale language) {
        this.language = language;
        about.setItems(
                consultations.all().stream().filter(Consultation::isPublic).toList());
        about.setItemLabelGenerator(each -> each.text().title().text(language));
        about.setWidthFull();
        words.setHelperText(say("words.help"));
        words.setWidthFull();
    }

    private static String say(String part, Object... parameters) {
        return UI.getCurrent().getTranslation("format.key." + part, parameters);
    }

    List<Component> content() {
        return List.of(about, words);
    }

    Optional<List<Subject>> read() {
        var subjects = new ArrayList<Subject>();
        about.getValue()
                .forEach(each -> subjects.add(
                        new Subject(each.id(), null, each.text().title().text(language))));
        List<String> own = words.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        own.forEach(line -> subjects.add(new Subject(null, null, line)));
        boolean right = !subjects.isEmpty()
                && subjects.size() <= Asking.MOST
                && own.stream().allMatch(line -> line.length() <= Asked.MAX_SUBJECT);
        words.setInvalid(!right);
        words.setErrorMessage(right ? "" : say("words.wrong", Asking.MOST));
        return right ? Optional.of(subjects) : Optional.empty();
    }
}
