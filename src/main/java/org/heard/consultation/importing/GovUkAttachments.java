package org.heard.consultation.importing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.consultation.ConsultationText.Document;
import org.heard.language.Translated;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The attachments of a GOV.UK document: structured ones named by their ids, and older ones written as HTML. */
final class GovUkAttachments {

    private static final Pattern SIZE = Pattern.compile("(?i)([\\d.,]+)\\s*(bytes|b|kb|mb|gb)");
    private static final int MOST = 500;

    private final JsonPlace details;
    private final Locale language;
    private final List<Remark> remarks;
    private final Map<String, Document> structured = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    GovUkAttachments(JsonPlace details, Locale language, List<Remark> remarks) {
        this.details = details;
        this.language = language;
        this.remarks = remarks;
        List<JsonPlace> items = details.at("attachments").items();
        for (int i = 0; i < items.size() && i < MOST; i++) {
            JsonPlace item = items.get(i);
            String id = item.text("id").or(() -> item.text("filename")).orElse("#" + i);
            structured(item).ifPresent(document -> structured.putIfAbsent(id, document));
        }
    }

    List<Document> ofConsultation() {
        return together("featured_attachments", "documents");
    }

    List<Document> ofFeedback() {
        return together("public_feedback_attachments", "public_feedback_documents");
    }

    List<Document> ofOutcome() {
        return together("final_outcome_attachments", "final_outcome_documents");
    }

    /** Structured ones that nothing refers to; they belong to the consultation. */
    List<Document> rest() {
        return structured.values().stream()
                .filter(document -> told.add(path(document.address())))
                .toList();
    }

    private List<Document> together(String ids, String html) {
        var documents = new ArrayList<Document>();
        for (JsonPlace id : details.at(ids).items()) {
            id.text()
                    .ifPresent(name -> Optional.ofNullable(structured.get(name))
                            .ifPresentOrElse(
                                    documents::add, () -> remarks.add(Remark.notTaken(id.path(), "attachment", name))));
        }
        for (JsonPlace item : details.at(html).items().stream().limit(MOST).toList()) {
            item.text().ifPresent(text -> written(text, item.path()).ifPresent(documents::add));
        }
        return documents.stream()
                .filter(document -> told.add(path(document.address())))
                .toList();
    }

    private Optional<Document> structured(JsonPlace item) {
        JsonPlace place = item.at("url");
        Optional<String> written = place.text();
        Optional<String> address = written.flatMap(GovUkAttachments::absolute);
        if (address.isEmpty()) {
            remarks.add(Remark.notTaken(place.path(), "address", Remark.excerpt(written.orElse(""))));
            return Optional.empty();
        }
        String title = item.text("title").orElse(name(address.get()));
        String type = item.text("content_type")
                .filter(mime -> mime.matches("[\\w.+-]+/[\\w.+-]+"))
                .orElseGet(() -> TextParts.mediaType(address.get()));
        Locale own = item.text("locale")
                .filter(tag -> tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .map(Locale::forLanguageTag)
                .orElse(language);
        long bytes = Math.max(0, item.number("file_size"));
        return Optional.of(TextParts.document(Translated.of(language, title), address.get(), type, bytes, own));
    }

    private Optional<Document> written(String html, String place) {
        Element fragment = Jsoup.parseBodyFragment(html).body();
        Element titled = fragment.selectFirst(".title");
        Element link = fragment.selectFirst(".title a[href], a.title[href]") instanceof Element inTitle
                ? inTitle
                : fragment.selectFirst("a[href]:not(.thumbnail)");
        Optional<String> address =
                Optional.ofNullable(link).map(found -> found.attr("href")).flatMap(GovUkAttachments::absolute);
        if (address.isEmpty()) {
            remarks.add(Remark.notTaken(place, "attachment", Remark.excerpt(fragment.text())));
            return Optional.empty();
        }
        String title =
                titled == null ? Optional.ofNullable(link).map(Element::text).orElse("") : titled.text();
        Element size = fragment.selectFirst(".file-size");
        Element more = fragment.selectFirst(".metadata");
        if (more != null) {
            remarks.add(Remark.notNeeded(place, "attachment", Remark.excerpt(more.text())));
        }
        return Optional.of(TextParts.document(
                Translated.of(language, title.isBlank() ? name(address.get()) : title.strip()),
                address.get(),
                TextParts.mediaType(address.get()),
                size == null ? 0 : bytes(size.text()),
                language));
    }

    private static Optional<String> absolute(String address) {
        try {
            return TextParts.webAddress(GovUkDocument.SITE
                    .resolve(address.strip().replace(" ", "%20"))
                    .toString());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static String name(String address) {
        String path = address.replaceAll("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? TextParts.host(address) : last;
    }

    private static String path(String address) {
        String path = URI.create(address).getPath();
        return path == null || path.length() < 2 ? address : path;
    }

    private static long bytes(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.find()) {
            return 0;
        }
        try {
            double number = Double.parseDouble(size.group(1).replace(",", ""));
            double unit = switch (size.group(2).toLowerCase(Locale.ROOT)) {
                case "kb" -> 1024;
                case "mb" -> 1024 * 1024;
                case "gb" -> 1024.0 * 1024 * 1024;
                default -> 1;
            };
            return Math.round(number * unit);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
