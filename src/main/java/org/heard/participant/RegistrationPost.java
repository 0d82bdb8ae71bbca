package org.heard.participant;

import java.util.Locale;
import org.heard.message.MessageText;
import org.heard.message.MessageText.Written;
import org.springframework.stereotype.Component;

/** What people are sent about their registration: by the way they chose, in their language. */
@Component
class RegistrationPost {

    private final Correspondence correspondence;
    private final MessageText texts;

    RegistrationPost(Correspondence correspondence, MessageText texts) {
        this.correspondence = correspondence;
        this.texts = texts;
    }

    /** Asks to confirm a first registration. */
    void askFirst(Profile wanted, String code) {
        send(wanted, "first", "register/confirm?token=" + code, code);
    }

    /** Says that she is registered already, and asks whether what was filled in now should count. */
    void askAgain(Profile wanted, String code) {
        send(wanted, "again", "register/confirm?token=" + code, code);
    }

    /** Asks to confirm a new address, from there. */
    void askNewAddress(Profile wanted, String code) {
        send(wanted, "address", "register/confirm?token=" + code, code);
    }

    /** Thanks, with the link that opens everything. */
    void welcome(Participant participant) {
        sendOwn(participant, "welcome");
    }

    /** The link that opens everything, once more. */
    void sendLink(Participant participant) {
        sendOwn(participant, "link");
    }

    /** Asks whether she still wants to be told. */
    void stillWanted(Participant participant) {
        sendOwn(participant, "still");
    }

    private void sendOwn(Participant participant, String kind) {
        send(participant.profile(), kind, "register/mine?token=" + participant.link(), participant.link());
    }

    private void send(Profile profile, String kind, String path, String code) {
        Locale written = correspondence.written(profile);
        String key = "participant.post." + kind;
        Written text = texts.write(written, key, correspondence.address(written, path), code);
        correspondence.send(profile, key + ".about", text, null);
    }
}
