package org.heard.consultation.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.heard.consultation.ConsultationEditing;

/** Asks for the title of a new consultation and leads to where it is written. */
final class NewConsultationDialog extends Dialog {

    private final TextField title = new TextField();
    private final ConsultationEditing editing;

    NewConsultationDialog(ConsultationEditing editing) {
        this.editing = editing;
        setHeaderTitle(getTranslation("consultation.desk.new.title"));
        title.setLabel(getTranslation("consultation.desk.new.name"));
        title.setHelperText(getTranslation("consultation.desk.new.name.hint"));
        title.setWidthFull();
        title.setAutofocus(true);
        title.getElement().setAttribute("lang", "en");
        title.addKeyPressListener(Key.ENTER, enter -> begin());
        var begin = new Button(getTranslation("consultation.desk.new.button"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("consultation.desk.new.text")), title);
        getFooter().add(new Button(getTranslation("consultation.desk.cancel"), click -> close()), begin);
    }

    private void begin() {
        if (title.getValue().isBlank()) {
            title.setErrorMessage(getTranslation("consultation.refusal.title-missing"));
            title.setInvalid(true);
            title.focus();
            return;
        }
        String slug = editing.begin(title.getValue()).slug();
        close();
        UI.getCurrent().navigate("desk/consultations/" + slug);
    }
}
