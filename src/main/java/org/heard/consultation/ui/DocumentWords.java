package org.heard.consultation.ui;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.heard.consultation.ConsultationText.Document;

/** What kind of file a document is, how large and in which language, in words. */
final class DocumentWords {

    private static final long KILO = 1000;

    private static final Map<String, String> KINDS = Map.of(
            "application/pdf", "PDF",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel",
            "application/vnd.oasis.opendocument.text", "ODT",
            "application/epub+zip", "EPUB",
            "audio/mpeg", "MP3",
            "video/mp4", "MP4",
            "text/plain", "TXT",
            "text/html", "HTML");

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
