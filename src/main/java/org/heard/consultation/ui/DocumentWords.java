package org.heard.consultation.ui;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.heard.consultation.ConsultationText.Document;

/** What kind of file a document is, how large and in which language, in words. */
final class DocumentWords {

    private static final long KILO = 1000;

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("application/epub+zip", "EPUB"),
            Map.entry("audio/mpeg", "MP3"),
            Map.entry("audio/ogg", "Opus"),
            Map.entry("video/mp4", "MP4"),
            Map.entry("video/webm", "WebM"),
            Map.entry("application/x-brf", "BRF"),
            Map.entry("text/plain", "TXT"),
            Map.entry("text/html", "HTML"));

    private DocumentWords() {}

    static String describe(Document document, Wording wording) {
        var words = new ArrayList<String>();
        words.add(KINDS.getOrDefault(document.mediaType(), wording.say("consultation.document.file")));
        if (document.bytes() > 0) {
            words.add(
                    document.bytes() < KILO * KILO
                            ? wording.say("consultation.document.kb", Math.max(1, document.bytes() / KILO))
                            : wording.say("consultation.document.mb", document.bytes() / (double) (KILO * KILO)));
        }
        if (!document.language().equals(wording.language().toLanguageTag())) {
            Locale language = Locale.forLanguageTag(document.language());
            words.add(language.getDisplayLanguage(wording.language()));
        }
        return String.join(", ", words);
    }
}
