package org.heard.format.ui;

import java.util.ArrayList;
import java.util.List;
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
        words.addAll(measures(file, reader));
        return Lists.of(reader, words);
    }

    /** The same without its name and language, where those are said already: "PDF, 16 pages, 67 KB". */
    String describe(ReadyFile file, Locale reader) {
        var words = new ArrayList<String>();
        words.add(file.form().extension().toUpperCase(Locale.ROOT));
        words.addAll(measures(file, reader));
        return Lists.of(reader, words);
    }

    private List<String> measures(ReadyFile file, Locale reader) {
        var words = new ArrayList<String>();
        if (!file.length().isZero()) {
            words.add(minutes(file, reader));
        }
        if (file.pages() > 0) {
            words.add(messages.get(reader, "making.pages", file.pages()));
        }
        words.add(size(file, reader));
        if (file.form() == FileForm.BRF_1 || file.form() == FileForm.BRF_2) {
            words.add(messages.get(reader, "making.braille.unread"));
        }
        return words;
    }

    /** "12 minutes". */
    String minutes(ReadyFile file, Locale reader) {
        return messages.get(
                reader, "making.minutes", Math.max(1, Math.round(file.length().toSeconds() / 60.0)));
    }

    /** "200 KB". */
    String size(ReadyFile file, Locale reader) {
        return file.bytes() < KILO * KILO
                ? messages.get(reader, "consultation.document.kb", Math.max(1, Math.round(file.bytes() / KILO)))
                : messages.get(reader, "consultation.document.mb", file.bytes() / (KILO * KILO));
    }
}
