package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.Status;
import org.heard.consultation.WayIn;
import org.heard.consultation.importing.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovUkFileTest {

    private static Parsed.Found example(String name) throws IOException {
        Path file = Path.of("..", "shared", "data", "govuk_consultation_" + name + ".json");
        assumeTrue(Files.exists(file));
        Parsed parsed = GovUkFile.read(Files.readAllBytes(file));
        assertThat(parsed.remarks()).isEmpty();
        assertThat(parsed.found()).hasSize(1);
        return parsed.found().getFirst();
    }

    private static Parsed read(String json) {
        return GovUkFile.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableFile refused(String json) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(json));
    }

    @Test
    void a_forthcoming_one_keeps_its_dates() throws IOException {
        Parsed.Found found = example("unopened_consultation");
        ImportedConsultation consultation = found.consultation();
        assertThat(consultation.source()).isEqualTo("gov.uk:da8fddf3-8c8f-4eb8-ab9c-6cfd9c8f7254");
        assertThat(consultation.content().opens()).isEqualTo("2200-10-05T13:00:00Z");
        assertThat(consultation.content().closes()).isEqualTo("2210-10-31T16:00:00Z");
        assertThat(consultation.content().text().sections()).hasSize(1);
        assertThat(consultation.content().text().decides().text(Locale.ENGLISH)).isEqualTo("Environment Agency");
        assertThat(consultation.wish()).startsWith("gda-of-hitachi").hasSizeLessThanOrEqualTo(80);
        assertThat(found.told()).isEqualTo(Status.FORTHCOMING);
        assertThat(found.remarks())
                .extracting(Remark::place)
                .contains("$.links.document_collections", "$.links.related_policies");
    }

    @Test
    void an_open_one_keeps_every_way_to_answer() throws IOException {
        ImportedConsultation consultation =
                example("open_consultation_with_participation").consultation();
        assertThat(consultation.content().text().ways())
                .extracting(Way::wayIn, Way::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                WayIn.OTHER_WEBSITE,
                                "https://beisgovuk.citizenspace.com/ukgi/post-office-network-consultation"),
                        org.assertj.core.groups.Tuple.tuple(
                                WayIn.OTHER_WEBSITE,
                                "https://consult.education.gov.uk/part-time-maintenance-loans/post-graduate-doctoral-loans/"),
                        org.assertj.core.groups.Tuple.tuple(WayIn.EMAIL, "mailto:po.consultation@ukgi.gov.uk"),
                        org.assertj.core.groups.Tuple.tuple(
                                WayIn.PAPER,
                                "https://www.gov.uk/government/uploads/system/uploads/consultation_response_form_data/file/533/beis-16-36rf-post-office-network-consultation-response-form.docx"));
        assertThat(consultation.content().text().ways().getLast().detail().text(Locale.ENGLISH))
                .isEqualTo("2016 Post Office Network Consultation, Department for Business, Energy and Industrial"
                        + " Strategy, 1 Victoria Street, London, SW1H 0ET");
        assertThat(consultation.content().opens()).isEqualTo("2016-11-04T09:00:00Z");
        assertThat(consultation.firstPublicAt()).isEqualTo("2016-11-08T11:00:00Z");
    }

    @Test
    void a_closed_one_is_past() throws IOException {
        ImportedConsultation consultation = example("closed_consultation").consultation();
        assertThat(consultation.isPast(Instant.parse("2026-01-01T00:00:00Z"))).isTrue();
        assertThat(consultation.outcome()).isNull();
        assertThat(consultation.content().text().summary().text(Locale.ENGLISH))
                .startsWith("An online call for evidence");
        assertThat(consultation.content().text().sections().getFirst().body().text(Locale.ENGLISH))
                .contains("museums.review@culture.gov.uk")
                .doesNotContain("<");
    }

    @Test
    void one_with_an_outcome_brings_what_came_of_it() throws IOException {
        Parsed.Found found = example("consultation_outcome");
        ImportedConsultation.Outcome outcome = found.consultation().outcome();
        assertThat(outcome).isNotNull();
        assertThat(outcome.markdown().text(Locale.ENGLISH)).startsWith("This document is the response");
        assertThat(outcome.publishedAt()).isEqualTo("2016-10-18T09:30:00Z");
        assertThat(outcome.documents()).hasSize(1);
        Document document = outcome.documents().getFirst();
        assertThat(document.title().text(Locale.ENGLISH))
                .isEqualTo("Employee Share Schemes: NIC elections - consulation response");
        assertThat(document.address())
                .isEqualTo("https://www.gov.uk/government/uploads/system/uploads/attachment_data/file/560439/"
                        + "Employee_Share_Schemes-NIC_elections-summary_responses.pdf");
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(document.bytes()).isEqualTo(258 * 1024);
        assertThat(found.remarks())
                .filteredOn(remark -> remark.kind() == Kind.NOT_TAKEN)
                .extracting(Remark::place)
                .containsExactly("$.links.policy_areas");
    }

    private static final String DAY_CENTRE = """
            {"schema_name": "consultation", "document_type": "closed_consultation", "locale": "cy", "title": "Canolfan ddydd",
             "content_id": "c1", "base_path": "/ymgynghori/canolfan-ddydd.cy", "description": "Crynodeb * byr",
             "colour": "red", "political": 7,
             "details": {"body": "<h2>Cefndir</h2><p>Testun</p>", "opening_date": "2025-01-01T00:00:00+00:00",
               "closing_date": "2025-13-01", "surprise": {"deep": [1, 2, {"x": "y"}]}, "nothing": null, "empty": [{}, ""],
               "public_feedback_detail": "<p>Dywedoch chi lawer</p>",
               "public_feedback_attachments": ["a.pdf", "missing.pdf"],
               "attachments": [
                 {"id": "a.pdf", "url": "https://assets.example/a.pdf", "title": "Adborth", "content_type": "application/pdf",
                  "file_size": 1234, "locale": "en", "accessible": false},
                 {"id": "b", "url": "javascript:alert(1)", "title": "Bad"},
                 {"id": "c", "url": "/government/consultations/c/d", "attachment_type": "html", "title": "Page"}],
               "ways_to_respond": {"email": "not an address", "link_url": "ftp://x.example/y"}}}""";

    @Test
    void nothing_is_dropped_in_silence() {
        Parsed.Found found = read(DAY_CENTRE).found().getFirst();
        assertThat(found.remarks())
                .filteredOn(Remark::isLoss)
                .extracting(Remark::place)
                .containsExactlyInAnyOrder(
                        "$.details.closing_date",
                        "$.details.attachments[1].url",
                        "$.details.attachments[1].title",
                        "$.details.public_feedback_attachments[1]",
                        "$.details.ways_to_respond.email",
                        "$.details.ways_to_respond.link_url",
                        "$.details.surprise",
                        "$.colour",
                        "$.political");
    }

    @Test
    void what_was_understood_is_in_the_language_of_the_document() {
        ImportedConsultation consultation = read(DAY_CENTRE).found().getFirst().consultation();
        Locale welsh = Locale.of("cy");
        assertThat(consultation.part()).isEqualTo("cy");
        assertThat(consultation.wish()).isEqualTo("canolfan-ddydd");
        assertThat(consultation.content().text().title().has(Locale.ENGLISH)).isFalse();
        assertThat(consultation.content().text().summary().exactly(welsh)).isEqualTo("Crynodeb \\* byr");
        assertThat(consultation.content().text().sections().getFirst().heading().exactly(welsh))
                .isEqualTo("Cefndir");
        assertThat(consultation.feedback().exactly(welsh)).isEqualTo("Dywedoch chi lawer");
        assertThat(consultation.content().closes()).isNull();
        assertThat(consultation.content().text().documents())
                .extracting(Document::address, Document::bytes, Document::language, Document::mediaType)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "https://assets.example/a.pdf", 1234L, "en", "application/pdf"),
                        org.assertj.core.groups.Tuple.tuple(
                                "https://www.gov.uk/government/consultations/c/d", 0L, "cy", "text/html"));
    }

    @Test
    void a_list_of_documents_is_read_and_what_is_no_consultation_is_named() {
        Parsed parsed =
                read("[" + DAY_CENTRE + ", {\"schema_name\": \"news\", \"title\": \"x\"}, 7, null, {\"document_type\":"
                        + "\"consultation\", \"content_id\": \"z\"}]");
        assertThat(parsed.found()).extracting(Parsed.Found::place).containsExactly("$[0]");
        assertThat(parsed.found().getFirst().remarks())
                .extracting(Remark::place)
                .contains("$[0].details.surprise");
        assertThat(parsed.remarks())
                .extracting(Remark::place, Remark::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("$[1]", "importing.refused.json-type"),
                        org.assertj.core.groups.Tuple.tuple("$[2]", "importing.refused.json-type"),
                        org.assertj.core.groups.Tuple.tuple("$[3]", "importing.refused.json-type"),
                        org.assertj.core.groups.Tuple.tuple("$[4].title", "importing.refused.json-title"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            {"title": "x" "y"}         | 1:15
            {"a": 1,}                  | 1:9
            {"a": 1                    | 1:8
            {"a": 1} {"b": 2}          | 1:10
            {"a": 1, "a": 2}           | 1:13
            {a: 1}                     | 1:2
            """)
    void broken_json_is_refused_with_line_and_column(String json, String place) {
        Remark remark = refused(json.strip()).remark();
        assertThat(remark.key()).isEqualTo("importing.refused.json");
        assertThat(remark.place()).isEqualTo(place);
    }

    @Test
    void json_that_is_nested_without_end_is_refused() {
        Remark remark = refused("[".repeat(5000)).remark();
        assertThat(remark.key()).isEqualTo("importing.refused.json-deep");
        assertThat(remark.place()).startsWith("1:");
        assertThat(refused("\n\n\"text\"").remark().place()).isEqualTo("$");
    }

    @Test
    void a_withdrawn_one_says_why() {
        Parsed parsed = read("""
                {"schema_name": "consultation", "document_type": "open_consultation", "title": "Loans", "content_id": "w1",
                 "withdrawn_notice": {"explanation": "<p>Replaced by <a href=\\"/new\\">another</a></p>", "withdrawn_at": "2016-11-12T09:52:00Z"},
                 "details": {"body": "", "opening_date": "2016-11-04T10:00:00+01:00", "closing_date": "2216-12-16T16:00:00+01:00"}}""");
        ImportedConsultation consultation = parsed.found().getFirst().consultation();
        assertThat(consultation.withdrawn()).isNotNull();
        assertThat(consultation.withdrawn().text(Locale.ENGLISH))
                .isEqualTo("Replaced by [another](https://www.gov.uk/new)");
    }
}
