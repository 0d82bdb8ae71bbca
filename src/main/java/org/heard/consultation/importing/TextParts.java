package org.heard.consultation.importing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Term;
import org.heard.consultation.ConsultationText.Way;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/** The parts of a consultation's text while a file is read. */
final class TextParts {

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("zip", "application/zip"));

    Translated title = Translated.empty();
    Translated question = Translated.empty();
    Translated summary = Translated.empty();
    Translated canChange = Translated.empty();
    Translated cannotChange = Translated.empty();
    Translated decides = Translated.empty();
    Translated asks = Translated.empty();
    Translated contact = Translated.empty();

    @Nullable
    LocalDate decisionOn;

    final List<Section> sections = new ArrayList<>();
    final List<Term> glossary = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<Way> ways = new ArrayList<>();

    ConsultationText text() {
        return new ConsultationText(
                title,
                question,
                summary,
                canChange,
                cannotChange,
                decides,
                decisionOn,
                asks,
                List.copyOf(sections),
                List.of(),
                List.copyOf(glossary),
                List.copyOf(documents),
                List.copyOf(ways),
                contact);
    }

    /** A text without characters that no text has: control characters, halves of characters. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\t' || c == '\r')
                .filter(c -> (c & 0xFFFE) != 0xFFFE)
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** A document with the name that the same address always gets. */
    static Document document(Translated title, String address, String mediaType, long bytes, Locale language) {
        UUID id = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
        return new Document(id, title, address, mediaType, bytes, language.toLanguageTag());
    }

    /** The type that a file's name tells; a page when it has no ending. */
    static String mediaType(String address) {
        String path = address.replaceAll("[?#].*", "");
        String ending = path.substring(path.lastIndexOf('/') + 1);
        int dot = ending.lastIndexOf('.');
        return dot < 0
                ? "text/html"
                : MEDIA_TYPES.getOrDefault(ending.substring(dot + 1).toLowerCase(Locale.ROOT), "text/html");
    }

    /** A web address that people can follow, or nothing; addresses without a scheme get one. */
    static Optional<String> webAddress(String text) {
        String address = text.strip().replace(" ", "%20");
        if (address.matches("(?i)www\\.[^/]+\\..*")) {
            address = "https://" + address;
        }
        if (!address.matches("(?i)https?://.*") || address.length() > 2000) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri.toString());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** An e-mail address as people write it, or nothing. */
    static Optional<String> email(String text) {
        String address = text.strip().replaceFirst("(?i)^mailto:", "");
        return address.matches("[^\\s@<>\"',;:?&]+@[^\\s@<>\"',;:?&]+\\.[^\\s@<>\"',;:?&]+") && address.length() <= 254
                ? Optional.of(address)
                : Optional.empty();
    }

    /** Whose site an address is on. */
    static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? address : host;
    }
}
