package org.heard.consultation.desk;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import org.heard.consultation.Areas;
import org.heard.consultation.Audience;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.Level;
import org.heard.consultation.Topic;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/** How much influence it gives (L1), what it is about, whom it is for (T11), and where. */
final class AboutPart extends Div {

    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>();
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>();
    private final CheckboxGroup<Audience> audiences = new CheckboxGroup<>();
    private final CheckboxGroup<String> areas = new CheckboxGroup<>();
    private final Writing writing;

    AboutPart(Writing writing, Areas places) {
        this.writing = writing;
        level.setLabel(getTranslation("consultation.desk.about.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> getTranslation(
                "consultation.desk.about.level.choice",
                getTranslation(each.key()),
                getTranslation(each.key() + ".influence")));
        topics.setLabel(getTranslation("consultation.desk.about.topics"));
        topics.setItems(Topic.values());
        topics.setItemLabelGenerator(each -> getTranslation(each.key()));
        audiences.setLabel(getTranslation("consultation.desk.about.audiences"));
        audiences.setItems(Audience.values());
        audiences.setItemLabelGenerator(each -> getTranslation(each.key()));
        areas.setLabel(getTranslation("consultation.desk.about.areas"));
        areas.setHelperText(getTranslation("consultation.desk.about.areas.hint"));
        areas.setItems(places.codes());
        areas.setItemLabelGenerator(
                code -> places.name(code).orElse(Translated.english(code)).text(getLocale()));
        level.addValueChangeListener(change -> writing.changed());
        topics.addValueChangeListener(change -> writing.changed());
        audiences.addValueChangeListener(change -> writing.changed());
        areas.addValueChangeListener(change -> writing.changed());
        add(level, topics, audiences, areas);
    }

    void show(ConsultationContent content) {
        writing.showing(() -> {
            level.setValue(content.level());
            topics.setValue(content.topics());
            audiences.setValue(content.audiences());
            areas.setValue(content.areas());
        });
    }

    @Nullable
    Level level() {
        return level.getValue();
    }

    Set<Topic> topics() {
        return Set.copyOf(topics.getValue());
    }

    Set<Audience> audiences() {
        return Set.copyOf(audiences.getValue());
    }

    Set<String> areas() {
        return Set.copyOf(areas.getValue());
    }
}
