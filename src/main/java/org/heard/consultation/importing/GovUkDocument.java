package org.heard.consultation.importing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Term;
import org.heard.consultation.Status;
import org.heard.consultation.importing.ImportedConsultation.Outcome;
import org.heard.language.Translated;
import org.jspecify.annotations.Nullable;

/** Reads one GOV.UK {@code consultation} document, as its content API gives it. */
final class GovUkDocument {

    static final URI SITE = URI.create("https://www.gov.uk/");

    private static final Set<String> TYPES =
            Set.of("consultation", "open_consultation", "closed_consultation", "consultation_outcome");

    private final JsonPlace root;
    private final JsonPlace details;
    private final Locale language;
    private final List<Remark> remarks = new ArrayList<>();
    private final TextParts parts = new TextParts();

    /** Takes a place where a document should stand. */
    GovUkDocument(JsonPlace root) {
        this.root = root;
        this.details = root.at("details");
        this.language = Locale.forLanguageTag(root.text("locale")
                .filter(tag -> tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .filter(tag -> tag.length() <= 20)
                .orElse("en"));
    }

    /**
     * Reads it.
     *
     * @throws UnreadableFile if it is something else, or has no title, or could not be found again
     */
    Parsed.Found read() {
        String type = checkType();
        String title = root.text("title").orElseThrow(() -> new UnreadableFile(root.path() + ".title", "json-title"));
        String basePath = root.text("base_path").orElse("");
        String id = root.text("content_id").filter(text -> text.length() <= 100).orElse(basePath);
        if (id.isEmpty() || id.length() > 250) {
            throw new UnreadableFile(root.path() + ".content_id", "json-id");
        }
        parts.title = said(shorten(title, root.path() + ".title"));
        root.text("description")
                .ifPresent(text -> parts.summary = said(MarkdownEscape.lineStarts(MarkdownEscape.inline(text))));
        body();
        var attachments = new GovUkAttachments(details, language, remarks);
        parts.documents.addAll(attachments.ofConsultation());
        new GovUkWays(details, language, remarks).read().forEach(parts.ways::add);
        organisations();
        Instant firstPublic = date(details.at("first_public_at"), false)
                .or(() -> date(root.at("first_published_at"), false))
                .orElse(null);
        Dates dates = dates(type, firstPublic);
        Translated feedback = markdown("public_feedback_detail");
        Optional<Instant> fed = date(details.at("public_feedback_publication_date"), false);
        List<Document> feedbackDocuments = attachments.ofFeedback();
        parts.documents.addAll(feedbackDocuments);
        Outcome outcome = outcome(attachments, dates, fed.orElse(null));
        Translated withdrawn = withdrawn();
        attachments.rest().forEach(parts.documents::add);
        root.rest((path, excerpt) -> remarks.add(GovUkRest.remark(root.path(), path, excerpt)));
        var consultation = new ImportedConsultation(
                "gov.uk:" + id,
                language.toLanguageTag(),
                wish(basePath, title),
                new ConsultationContent(
                        parts.text(),
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        dates.opens(),
                        dates.closes(),
                        Translated.empty()),
                feedback,
                firstPublic,
                withdrawn,
                outcome);
        return new Parsed.Found(root.path(), consultation, told(type), Remark.most(remarks, root.path()));
    }

    private String checkType() {
        Optional<String> schema = root.text("schema_name");
        String type = root.text("document_type").orElse(schema.orElse(""));
        if (!root.isObject()
                || !TYPES.contains(type)
                || !schema.orElse("consultation").equals("consultation")) {
            throw new UnreadableFile(root.path(), "json-type", Remark.excerpt(type));
        }
        return type;
    }

    private static Status told(String type) {
        return switch (type) {
            case "open_consultation" -> Status.OPEN;
            case "closed_consultation", "consultation_outcome" -> Status.CLOSED;
            default -> Status.FORTHCOMING;
        };
    }

    private Translated said(String text) {
        return Translated.of(language, text);
    }

    private String shorten(String text, String place) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= Limits.LINE) {
            return line;
        }
        remarks.add(Remark.notTaken(place, "long", Limits.LINE));
        return line.substring(0, Limits.LINE);
    }

    private static String wish(String basePath, String title) {
        String last = basePath.substring(basePath.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,3}$", "");
        return last.isEmpty() ? title : last;
    }

    private void body() {
        JsonPlace place = details.at("body");
        place.text().ifPresent(html -> {
            HtmlText text = HtmlText.of(html, SITE, place.path());
            remarks.addAll(text.remarks());
            text.parts().forEach(part -> parts.sections.add(new Section(said(part.heading()), said(part.body()))));
            text.abbreviations()
                    .forEach((term, meaning) ->
                            parts.glossary.add(new Term(said(term), said(MarkdownEscape.inline(meaning)))));
        });
    }

    private Translated markdown(String field) {
        JsonPlace place = details.at(field);
        return place.text()
                .map(html -> {
                    HtmlText text = HtmlText.of(html, SITE, place.path());
                    remarks.addAll(text.remarks());
                    return said(text.markdown());
                })
                .orElse(Translated.empty());
    }

    /** Whoever publishes a consultation on GOV.UK is whoever decides; a person is asked to look at it. */
    private void organisations() {
        JsonPlace links = root.at("links");
        List<String> names = titles(links.at("organisations"));
        if (names.isEmpty()) {
            names = titles(links.at("primary_publishing_organisation"));
        }
        if (!names.isEmpty()) {
            String joined = String.join(", ", names);
            parts.decides = said(joined);
            remarks.add(Remark.check(links.path() + ".organisations", "decides", Remark.excerpt(joined)));
        }
    }

    private static List<String> titles(JsonPlace list) {
        return list.items().stream()
                .flatMap(item -> item.text("title").stream())
                .toList();
    }

    private record Dates(@Nullable Instant opens, @Nullable Instant closes) {}

    private Dates dates(String type, @Nullable Instant firstPublic) {
        Instant opens = date(details.at("opening_date"), false).orElse(null);
        Instant closes = date(details.at("closing_date"), true).orElse(null);
        if (opens == null && closes != null && firstPublic != null && firstPublic.isBefore(closes)) {
            opens = firstPublic;
            remarks.add(Remark.check(details.path() + ".opening_date", "opens"));
        }
        if (closes == null && !type.equals("consultation")) {
            remarks.add(Remark.check(details.path() + ".closing_date", "no-closing"));
        }
        return new Dates(opens, closes);
    }

    private Optional<Instant> date(JsonPlace place, boolean end) {
        Optional<String> written = place.text();
        Optional<DateText> read = written.flatMap(DateText::read);
        if (written.isPresent() && read.isEmpty()) {
            remarks.add(Remark.notTaken(place.path(), "date", Remark.excerpt(written.get())));
        }
        return read.map(date -> end ? date.end() : date.start());
    }

    private @Nullable Outcome outcome(GovUkAttachments attachments, Dates dates, @Nullable Instant fed) {
        Translated said = markdown("final_outcome_detail");
        List<Document> documents = attachments.ofOutcome();
        Instant published = date(details.at("final_outcome_publication_date"), false)
                .or(this::lastChange)
                .or(() -> date(root.at("public_updated_at"), false))
                .or(() -> Optional.ofNullable(fed))
                .orElse(dates.closes());
        if (said.isEmpty() && documents.isEmpty()) {
            return null;
        }
        // without any date it cannot be over, and then nothing is done with its outcome
        return new Outcome(said, documents, Objects.requireNonNullElse(published, Instant.EPOCH));
    }

    /** When the document was last changed for a reason that was told. */
    private Optional<Instant> lastChange() {
        return details.at("change_history").items().stream()
                .flatMap(change -> {
                    JsonPlace at = change.at("public_timestamp");
                    Optional<Instant> when = at.text().flatMap(DateText::read).map(DateText::start);
                    return when.stream();
                })
                .max(Instant::compareTo);
    }

    private @Nullable Translated withdrawn() {
        JsonPlace notice = root.at("withdrawn_notice");
        JsonPlace explanation = notice.at("explanation");
        Optional<String> html = explanation.text();
        if (html.isEmpty()) {
            return null;
        }
        HtmlText text = HtmlText.of(html.get(), SITE, explanation.path());
        remarks.addAll(text.remarks());
        return said(text.parts().stream().map(HtmlText.Part::body).collect(Collectors.joining("\n\n")));
    }
}
