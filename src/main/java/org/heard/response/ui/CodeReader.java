package org.heard.response.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.heard.consultation.MoreTime;
import org.heard.language.Messages;
import org.heard.privacy.MistypedCode;
import org.heard.privacy.SpeakableCode;
import org.heard.response.CodeTries;
import org.heard.response.Drafts;
import org.springframework.stereotype.Service;

/** Reads a code that a person typed or followed, and says kindly what is wrong with one that opens nothing. */
@Service
class CodeReader {

    /**
     * Codes of so many groups hold 54 bits: trying finds none of them, so a right one opens whatever others at the same
     * address have mistyped.
     */
    private static final int FOUND_BY_NOBODY = 3;

    private final CodeTries tries;
    private final MoreTime moreTime;
    private final Messages messages;

    CodeReader(CodeTries tries, MoreTime moreTime, Messages messages) {
        this.tries = tries;
        this.moreTime = moreTime;
        this.messages = messages;
    }

    /** A code that opens something, or what to say. */
    record Read(Optional<SpeakableCode> code, Optional<String> problem) {}

    /** Whether another code may be tried from where the person is. */
    boolean mayTry() {
        return tries.mayTry(VaadinRequest.getCurrent().getRemoteAddr());
    }

    /** Reads the code of an answer that was begun. */
    Read read(String typed, Locale language, Predicate<SpeakableCode> opens) {
        return read(typed, Drafts.CODE_GROUPS, language, opens);
    }

    /** Reads the code that gives a person more time. */
    Read readMore(String typed, Locale language, Predicate<MoreTime.Given> opens) {
        return read(
                typed,
                MoreTime.GROUPS,
                "response.more.unknown",
                language,
                code -> moreTime.find(code).filter(opens).isPresent());
    }

    /** Reads a code of some groups of four. */
    Read read(String typed, int groups, Locale language, Predicate<SpeakableCode> opens) {
        String unknown = groups == Drafts.CODE_GROUPS ? "response.code.unknown" : "response.code.unknown.receipt";
        return read(typed, groups, unknown, language, opens);
    }

    private Read read(String typed, int groups, String unknown, Locale language, Predicate<SpeakableCode> opens) {
        String from = VaadinRequest.getCurrent().getRemoteAddr();
        boolean wait = !tries.mayTry(from);
        if (wait && groups < FOUND_BY_NOBODY) {
            return wrong(messages.get(language, "response.code.wait"));
        }
        try {
            SpeakableCode code = SpeakableCode.parse(typed, groups);
            if (opens.test(code)) {
                return new Read(Optional.of(code), Optional.empty());
            }
            tries.wrong(from);
            return wrong(messages.get(language, wait ? "response.code.wait" : unknown));
        } catch (MistypedCode mistyped) {
            return wrong(mistyped.message(messages, language));
        }
    }

    private static Read wrong(String message) {
        return new Read(Optional.empty(), Optional.of(message));
    }
}
