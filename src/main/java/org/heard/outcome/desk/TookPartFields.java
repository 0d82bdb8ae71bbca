package org.heard.outcome.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.heard.consultation.WayIn;
import org.heard.consultation.desk.Writing;

/** How many people took part, a number for each way in (A2). */
final class TookPartFields extends Div {

    private final Writing writing;
    private final Map<WayIn, IntegerField> fields = new EnumMap<>(WayIn.class);

    TookPartFields(Writing writing) {
        this.writing = writing;
        add(new H2(getTranslation("outcome.desk.people.title")));
        add(new Paragraph(getTranslation("outcome.desk.people.hint")));
        for (WayIn way : WayIn.values()) {
            var field = new IntegerField(getTranslation(way.nameKey()));
            field.setMin(0);
            field.addValueChangeListener(change -> writing.changed());
            fields.put(way, field);
            add(field);
        }
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("outcome.desk.people.title"));
    }

    void show(Map<WayIn, Integer> people) {
        writing.showing(() -> fields.forEach((way, field) -> {
            Integer number = people.get(way);
            if (!Objects.equals(number, field.getValue())) {
                field.setValue(number);
            }
        }));
    }

    Map<WayIn, Integer> value() {
        var people = new EnumMap<WayIn, Integer>(WayIn.class);
        fields.forEach((way, field) -> {
            Integer number = field.getValue();
            if (number != null && number >= 0) {
                people.put(way, number);
            }
        });
        return people;
    }
}
