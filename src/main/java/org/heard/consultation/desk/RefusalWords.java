package org.heard.consultation.desk;

import java.util.List;
import java.util.Locale;
import org.heard.consultation.PublishingPolicy.Reason;
import org.heard.language.LanguageNames;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** Says why something cannot be done, in the language of whoever wanted to do it. */
@Component
class RefusalWords {

    private final Messages messages;
    private final LanguageNames names;

    RefusalWords(Messages messages, LanguageNames names) {
        this.messages = messages;
        this.names = names;
    }

    List<String> say(List<Reason> reasons, Locale reader) {
        return reasons.stream()
                .map(reason -> messages.get(reader, reason.key(), language(reason, reader)))
                .toList();
    }

    private String language(Reason reason, Locale reader) {
        return reason.language().isEmpty() ? "" : names.in(reader, Locale.forLanguageTag(reason.language()));
    }
}
