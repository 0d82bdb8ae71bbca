package org.heard.privacy;

import java.util.List;
import java.util.Locale;
import org.heard.language.Explained;
import org.heard.language.Messages;

/** A code that cannot be right, with what is wrong about it in words that help. */
public final class MistypedCode extends IllegalArgumentException implements Explained {

    private final transient List<String> impossible;
    private final int found;
    private final int expected;

    MistypedCode(List<String> impossible, int found, int expected) {
        super(impossible.isEmpty() ? "A code of the wrong length" : "A code with characters that codes never contain");
        this.impossible = impossible;
        this.found = found;
        this.expected = expected;
    }

    /** The characters that no code contains, in the order typed; none when only the length is wrong. */
    public List<String> impossible() {
        return impossible;
    }

    /** How many letters and digits were typed. */
    public int found() {
        return found;
    }

    /** How many there should be. */
    public int expected() {
        return expected;
    }

    @Override
    public String messageKey() {
        if (found == 0) {
            return "privacy.code.missing";
        }
        return impossible.isEmpty() ? "privacy.code.length" : "privacy.code.characters";
    }

    @Override
    public Object[] messageParameters() {
        return new Object[] {expected, found, String.join(", ", impossible)};
    }

    /** What to tell the person. */
    public String message(Messages messages, Locale language) {
        return messages.get(language, messageKey(), messageParameters());
    }
}
