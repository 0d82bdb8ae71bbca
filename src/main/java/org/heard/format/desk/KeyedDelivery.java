package org.heard.format.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.heard.format.Delivery;
import org.heard.format.Delivery.Way;
import org.heard.participant.Reach;
import org.heard.privacy.EmailAddress;

/** Where to, for a person who asks staff: only what the chosen way needs is asked and kept. */
class KeyedDelivery {

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(say("way"));
    private final TextField name = new TextField(ask("name"));
    private final TextArea address = new TextArea(ask("address"));
    private final TextField place = new TextField(ask("place"));
    private final TextField email = new TextField(ask("email"));
    private final TextField phone = new TextField(ask("phone"));

    KeyedDelivery() {
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> UI.getCurrent().getTranslation(each.key()));
        way.addValueChangeListener(change -> show());
        way.setValue(Way.POST);
        name.setMaxLength(Reach.MAX_NAME);
        place.setMaxLength(Reach.MAX_NAME);
        address.setMaxLength(Reach.MAX_ADDRESS);
        phone.setMaxLength(Reach.MAX_PHONE);
        email.setHelperText(say("email.help"));
        phone.setHelperText(say("phone.help"));
        List.of(name, address, place, email)
                .forEach(field -> ((com.vaadin.flow.component.HasSize) field).setWidthFull());
        show();
    }

    private static String say(String part) {
        return UI.getCurrent().getTranslation("format.key." + part);
    }

    private static String ask(String part) {
        return UI.getCurrent().getTranslation("format.ask." + part);
    }

    private Way chosen() {
        return way.getValue();
    }

    private void show() {
        Way now = chosen();
        name.setVisible(now != Way.EMAIL);
        address.setVisible(now.isPosted() || now == Way.CARER);
        place.setVisible(now == Way.COLLECT);
        phone.setVisible(now != Way.EMAIL);
    }

    List<Component> content() {
        return List.of(way, name, address, place, email, phone);
    }

    Optional<Delivery> read() {
        Way now = chosen();
        boolean isEmail = email.getValue().isBlank() ? now != Way.EMAIL : EmailAddress.isValid(email.getValue());
        boolean right = check(email, isEmail, "email.wrong");
        right &= check(name, now == Way.EMAIL || !name.getValue().isBlank() || now == Way.COLLECT, "name.missing");
        boolean addressNeeded =
                now.isPosted() || now == Way.CARER && email.getValue().isBlank();
        right &= check(address, !addressNeeded || !address.getValue().isBlank(), "address.missing");
        right &= check(place, now != Way.COLLECT || !place.getValue().isBlank(), "place.missing");
        return right ? Optional.of(delivery(now)) : Optional.empty();
    }

    private Delivery delivery(Way now) {
        String mailbox = email.getValue().strip();
        if (now == Way.EMAIL) {
            return new Delivery(now, "", mailbox, "", "");
        }
        String where = now == Way.COLLECT ? place.getValue() : address.getValue();
        return new Delivery(
                now, name.getValue().strip(), mailbox, phone.getValue().strip(), where.strip());
    }

    private static boolean check(HasValidation field, boolean right, String key) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : say(key));
        return right;
    }
}
