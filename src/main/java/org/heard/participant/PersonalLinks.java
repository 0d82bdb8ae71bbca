package org.heard.participant;

import java.util.Optional;
import org.heard.privacy.KeyedHash;
import org.heard.privacy.MistypedCode;
import org.heard.privacy.SpeakableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and finds the codes in links that are sent to people. */
@Component
class PersonalLinks {

    /** How many groups of four a code has. */
    static final int GROUPS = 4;

    private static final String PURPOSE = "participant.link";
    private static final String EMAIL = "participant.email";

    private final KeyedHash hash;

    PersonalLinks(KeyedHash hash) {
        this.hash = hash;
    }

    Link fresh() {
        String code = SpeakableCode.random(GROUPS).text();
        return new Link(code, hash.of(PURPOSE, code));
    }

    /** What a code is found by, if what was typed can be one. */
    Optional<String> find(String typed) {
        try {
            return Optional.of(
                    hash.of(PURPOSE, SpeakableCode.parse(typed, GROUPS).text()));
        } catch (MistypedCode notACode) {
            return Optional.empty();
        }
    }

    /** What an e-mail address is found by. */
    String email(String address) {
        return hash.of(EMAIL, address);
    }

    /** What someone is found by through the e-mail address that she gave, if she gave one. */
    @Nullable
    String emailOf(Profile profile) {
        String address = profile.reach().email();
        return address.isEmpty() ? null : email(address);
    }
}
