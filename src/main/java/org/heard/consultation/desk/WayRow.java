package org.heard.consultation.desk;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.WayIn;

/** A way to answer, with what one needs to know for it. */
final class WayRow extends Row<Way> {

    private final Select<WayIn> way = new Select<>();
    private final TranslatedField detail;
    private final TextField address = new TextField();

    WayRow(Writing writing) {
        way.setLabel(getTranslation("consultation.desk.way.way"));
        way.setItems(WayIn.values());
        way.setItemLabelGenerator(each -> each == null ? "" : getTranslation(each.nameKey()));
        way.addValueChangeListener(change -> writing.changed());
        detail = TranslatedField.paragraphs(writing, getTranslation("consultation.desk.way.detail"))
                .hint(getTranslation("consultation.desk.way.detail.hint"));
        address.setLabel(getTranslation("consultation.desk.way.address"));
        address.setHelperText(getTranslation("consultation.desk.way.address.hint"));
        address.setWidthFull();
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.addValueChangeListener(change -> writing.changed());
        add(way, detail.field(), address);
    }

    @Override
    public void show(Way shown) {
        way.setValue(shown.wayIn());
        detail.show(shown.detail());
        if (!address.getValue().strip().equals(shown.address())) {
            address.setValue(shown.address());
        }
    }

    @Override
    public Optional<Way> value() {
        return way.getOptionalValue()
                .map(chosen ->
                        new Way(chosen, detail.value(), address.getValue().strip()));
    }

    @Override
    public void speak() {
        detail.speak();
    }
}
