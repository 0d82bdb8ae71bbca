package org.heard.format.ui;

import java.util.ArrayList;
import java.util.Locale;
import org.heard.format.making.FileForm;
import org.heard.format.making.ReadyFile;
import org.heard.language.LanguageNames;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.springframework.stereotype.Component;

/** What a file is, in words that can be heard without looking: "Audio, Welsh, 12 minutes, 5 MB". */
@Component
class FileWords {

    private static final double KILO = 1024;

    private final Messages messages;
    private final LanguageNames names;

    FileWords(Messages messages, LanguageNames names) {
        this.messages = messages;
        this.names = names;
    }

    String of(ReadyFile file, Locale reader) {
        var words = new ArrayList<String>();
        words.add(messages.get(reader, file.form().key()));
        words.add(names.in(reader, file.language()));
        if (!file.length().isZero()) {
            long minutes = Math.max(1, Math.round(file.length().toSeconds() / 60.0));
            words.add(messages.get(reader, "making.minutes", minutes));
        }
        if (file.pages() > 0) {
            words.add(messages.get(reader, "making.pages", file.pages()));
        }
        words.add(
                file.bytes() < KILO * KILO
                        ? messages.get(reader, "consultation.document.kb", Math.max(1, Math.round(file.bytes() / KILO)))
                        : messages.get(reader, "consultation.document.mb", file.bytes() / (KILO * KILO)));
        if (file.form() == FileForm.BRF_1 || file.form() == FileForm.BRF_2) {
            words.add(messages.get(reader, "making.braille.unread"));
        }
        return Lists.of(reader, words);
    }
}
