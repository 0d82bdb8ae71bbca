package org.heard.participant.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.TextInput;
import org.heard.language.Messages;
import org.heard.participant.Channel;
import org.heard.participant.Profile;
import org.heard.participant.Reach;
import org.heard.privacy.EmailAddress;

/** Where a person can be reached: only the fields that her way of being reached needs. */
class ContactStep implements Step {

    private final Messages messages;
    private final Locale language;
    private final Channel channel;
    private final TextInput name;
    private final TextInput carer;
    private final TextInput email;
    private final TextInput phone;
    private final LongTextInput address;
    private final List<Component> shown;

    ContactStep(Messages messages, Locale language, Profile known) {
        this.messages = messages;
        this.language = language;
        Reach reach = known.reach();
        channel = reach.channel() == null ? Channel.EMAIL : reach.channel();
        name = new TextInput("name", say("name")).literal();
        carer = new TextInput("carer", say("carer")).literal();
        email = new TextInput("email", label("email")).type("email").literal();
        phone = new TextInput("phone", label(isCarer() ? "phone" : channel.code()))
                .type("tel")
                .width(20);
        address = new LongTextInput("address", label("address")).rows(5);
        name.setHint(say("name.hint"));
        if (isCarer()) {
            carer.setRequiredIndicatorVisible(true);
            email.setHint(say("carer.one"));
        } else {
            describeOwn();
        }
        name.setValue(known.name());
        carer.setValue(reach.carer());
        email.setValue(reach.email());
        phone.setValue(reach.phone());
        address.setValue(reach.address());
        shown = switch (channel) {
            case EMAIL -> List.of(email, name);
            case TEXT_MESSAGE, PHONE, TEXT_RELAY -> List.of(phone, name);
            case LETTER -> List.of(name, address);
            case CARER -> List.of(name, carer, email, phone, address);
        };
    }

    private void describeOwn() {
        name.autocomplete("name");
        email.autocomplete("email").setRequiredIndicatorVisible(true);
        phone.autocomplete("tel").setRequiredIndicatorVisible(true);
        address.autocomplete("street-address").setRequiredIndicatorVisible(true);
        email.setHint(say("email.hint"));
        phone.setHint(say(channel == Channel.TEXT_RELAY ? "text_relay.hint" : "phone.hint"));
        address.setHint(say("address.hint"));
    }

    private boolean isCarer() {
        return channel == Channel.CARER;
    }

    private String label(String field) {
        return say(isCarer() ? "carer." + field : field);
    }

    private String say(String part) {
        return messages.get(language, "participant.contact." + part);
    }

    @Override
    public List<Component> content() {
        return shown;
    }

    @Override
    public Optional<Profile> read(Profile before) {
        boolean right = nameFits() & carerFits() & emailFits() & phoneFits() & addressFits();
        if (!right) {
            return Optional.empty();
        }
        // what belongs to another way than the chosen one is not kept
        var reach = new Reach(
                channel,
                shown.contains(email) ? email.getValue() : "",
                shown.contains(phone) ? phone.getValue() : "",
                shown.contains(address) ? address.getValue().strip() : "",
                shown.contains(carer) ? carer.getValue() : "");
        return Optional.of(before.named(name.getValue()).with(reach));
    }

    private String tooLong(int most) {
        return messages.get(language, "html.error.long", most);
    }

    private boolean nameFits() {
        if (name.getValue().length() > Reach.MAX_NAME) {
            name.refuse(tooLong(Reach.MAX_NAME));
            return false;
        }
        return true;
    }

    private boolean carerFits() {
        if (!shown.contains(carer)) {
            return true;
        }
        if (carer.isEmpty() || carer.getValue().length() > Reach.MAX_NAME) {
            carer.refuse(carer.isEmpty() ? say("carer.missing") : tooLong(Reach.MAX_NAME));
            return false;
        }
        if (email.isEmpty() && phone.isEmpty() && address.getValue().isBlank()) {
            email.refuse(say("carer.none"));
            return false;
        }
        return true;
    }

    private boolean emailFits() {
        if (!shown.contains(email) || isCarer() && email.isEmpty() || EmailAddress.isValid(email.getValue())) {
            return true;
        }
        email.refuse(say(email.isEmpty() ? "email.missing" : "email.wrong"));
        return false;
    }

    private boolean phoneFits() {
        if (!shown.contains(phone) || isCarer() && phone.isEmpty() || Reach.isPhone(phone.getValue())) {
            return true;
        }
        phone.refuse(say(phone.isEmpty() ? "phone.missing" : "phone.wrong"));
        return false;
    }

    private boolean addressFits() {
        String typed = address.getValue().strip();
        if (!shown.contains(address) || isCarer() && typed.isEmpty()) {
            return true;
        }
        if (typed.isEmpty()) {
            address.refuse(say("address.missing"));
            return false;
        }
        if (typed.length() > Reach.MAX_ADDRESS) {
            address.refuse(tooLong(Reach.MAX_ADDRESS));
            return false;
        }
        return true;
    }
}
