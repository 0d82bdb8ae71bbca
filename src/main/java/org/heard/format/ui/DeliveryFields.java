package org.heard.format.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.format.Delivery;
import org.heard.format.Delivery.Way;
import org.heard.html.form.Field;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.Option;
import org.heard.html.form.RadioChoice;
import org.heard.html.form.TextInput;
import org.heard.language.Messages;
import org.heard.participant.Reach;
import org.heard.privacy.EmailAddress;

/** Where a format is sent to; only what belongs to the chosen way is read. */
class DeliveryFields {

    private final Messages messages;
    private final Locale language;
    private final RadioChoice way;
    private final TextInput name;
    private final TextInput email;
    private final TextInput phone;
    private final LongTextInput address;
    private final TextInput place;

    DeliveryFields(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
        way = new RadioChoice(
                "way",
                say("way"),
                Arrays.stream(Way.values())
                        .map(each -> Option.of(each.name(), messages.get(language, each.key())))
                        .toList());
        way.setRequiredIndicatorVisible(true);
        email = new TextInput("email", say("email"))
                .type("email")
                .autocomplete("email")
                .literal();
        email.setHint(say("email.hint"));
        name = new TextInput("name", say("name")).autocomplete("name").literal();
        name.setHint(say("name.hint"));
        address = new LongTextInput("address", say("address"))
                .autocomplete("street-address")
                .rows(5);
        place = new TextInput("place", say("place"));
        place.setHint(say("place.hint"));
        phone = new TextInput("phone", say("phone"))
                .type("tel")
                .autocomplete("tel")
                .width(20);
        phone.setHint(say("phone.hint"));
        email.setPlainLabel();
        shownWith(name, Way.POST, Way.USB, Way.CD, Way.CARER, Way.COLLECT);
        shownWith(address, Way.POST, Way.USB, Way.CD, Way.CARER);
        shownWith(place, Way.COLLECT);
        shownWith(phone, Way.POST, Way.USB, Way.CD, Way.CARER, Way.COLLECT);
    }

    private static void shownWith(Field<?, ?> field, Way... ways) {
        String wanted = String.join("|", Arrays.stream(ways).map(Way::name).toList());
        field.setPlainLabel();
        field.getElement().setAttribute("data-show-when", "way=" + wanted);
    }

    private String say(String part) {
        return messages.get(language, "format.ask." + part);
    }

    List<Component> content() {
        return List.of(way, name, address, place, email, phone);
    }

    /** How it gets to the person, if she has said so. */
    Optional<Way> way() {
        return way.isEmpty() ? Optional.empty() : Optional.of(Way.valueOf(way.getValue()));
    }

    /** Where to, or nothing when a field had to be refused. */
    Optional<Delivery> read() {
        if (way.isEmpty()) {
            way.refuse(say("way.missing"));
            return Optional.empty();
        }
        Way chosen = Way.valueOf(way.getValue());
        boolean right = isShort(name, Reach.MAX_NAME)
                & isShort(phone, Reach.MAX_PHONE)
                & isShort(place, Reach.MAX_NAME)
                & isShort(address)
                & switch (chosen) {
                    case EMAIL -> isEmail(true);
                    case POST, USB, CD -> isGiven(name, "name.missing") & isAddress() & isEmail(false);
                    case COLLECT -> isEmail(false) & isGiven(place, "place.missing");
                    case CARER -> isGiven(name, "carer.missing") & isEmail(false) & isCarerReachable();
                };
        return right ? Optional.of(delivery(chosen)) : Optional.empty();
    }

    private Delivery delivery(Way chosen) {
        return switch (chosen) {
            case EMAIL -> new Delivery(chosen, "", email.getValue(), "", "");
            case COLLECT -> new Delivery(chosen, name.getValue(), email.getValue(), phone.getValue(), place.getValue());
            case POST, USB, CD, CARER ->
                new Delivery(
                        chosen,
                        name.getValue(),
                        email.getValue(),
                        phone.getValue(),
                        address.getValue().strip());
        };
    }

    private boolean isEmail(boolean needed) {
        if (email.isEmpty() ? !needed : EmailAddress.isValid(email.getValue())) {
            return true;
        }
        email.refuse(messages.get(
                language, email.isEmpty() ? "participant.contact.email.missing" : "participant.contact.email.wrong"));
        return false;
    }

    private boolean isGiven(TextInput field, String missing) {
        if (field.isEmpty()) {
            field.refuse(say(missing));
        }
        return !field.isEmpty();
    }

    private boolean isAddress() {
        boolean given = !address.getValue().isBlank();
        if (!given) {
            address.refuse(messages.get(language, "participant.contact.address.missing"));
        }
        return given;
    }

    private boolean isCarerReachable() {
        boolean reachable = !email.isEmpty() || !address.getValue().isBlank();
        if (!reachable) {
            email.refuse(say("carer.none"));
        }
        return reachable;
    }

    private boolean isShort(TextInput field, int most) {
        boolean fits = field.getValue().length() <= most;
        if (!fits) {
            field.refuse(messages.get(language, "html.error.long", most));
        }
        return fits;
    }

    private boolean isShort(LongTextInput field) {
        boolean fits = field.getValue().length() <= Reach.MAX_ADDRESS;
        if (!fits) {
            field.refuse(messages.get(language, "html.error.long", Reach.MAX_ADDRESS));
        }
        return fits;
    }
}
