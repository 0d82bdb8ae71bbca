package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Files of consultations, as a visitor's browser gets them. */
class DocumentDownloadTest extends PortalTest {

    private static final byte[] PDF = "%PDF-1.7\nThe plan".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private Documents documents;

    @Autowired
    private ConsultationEditing editing;

    @Autowired
    private Consultations consultations;

    private Consultation consultation;

    @BeforeEach
    void amira_begins_a_consultation() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "amira", "", AuthorityUtils.createAuthorityList("ROLE_EDITOR")));
        consultation = editing.begin("The plan for the park " + UUID.randomUUID());
    }

    @AfterEach
    void she_signs_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyone_can_save_a_file_of_a_public_consultation() {
        var document = named(documents.keep(consultation.id(), "The_plan.final.pdf", Locale.ENGLISH, PDF));
        show();

        Seen seen = visitor().openOnce(document.address());

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.bytes()).isEqualTo(PDF);
        assertThat(seen.header("Content-Type")).contains("application/pdf");
        assertThat(seen.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(seen.header("Content-Disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment;").contains("The%20plan.final.pdf"));
        assertThat(seen.header("Set-Cookie")).isEmpty();
    }

    @Test
    void nobody_outside_gets_the_file_of_a_draft() {
        var document = named(documents.keep(consultation.id(), "plan.pdf", Locale.ENGLISH, PDF));

        assertThat(visitor().openOnce(document.address()).status()).isEqualTo(404);
        assertThat(visitor().openOnce("/desk" + document.address()).status()).isNotEqualTo(200);
    }

    @Test
    void a_file_that_the_consultation_does_not_name_any_more_is_gone() {
        var document = documents.keep(consultation.id(), "plan.pdf", Locale.ENGLISH, PDF);
        show();

        assertThat(visitor().openOnce(document.address()).status()).isEqualTo(404);
        assertThat(visitor().openOnce("/files/documents/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(visitor().openOnce("/files/documents/..%2fkey").status()).isIn(400, 404);
    }

    @Test
    void a_page_that_calls_itself_a_pdf_is_refused() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> documents.keep(consultation.id(), "plan.pdf", Locale.ENGLISH, page))
                .isInstanceOf(ConsultationRefusal.class)
                .hasMessageContaining("document-type");
        assertThatThrownBy(() -> documents.keep(
                        consultation.id(), "plan.pdf", Locale.ENGLISH, new byte[Documents.MOST_BYTES + 1]))
                .isInstanceOf(ConsultationRefusal.class)
                .hasMessageContaining("document-large");
    }

    private ConsultationText.Document named(ConsultationText.Document document) {
        consultations.change(consultation.id(), it -> {
            ConsultationText text = it.text();
            it.say(
                    new ConsultationText(
                            text.title(),
                            text.question(),
                            text.summary(),
                            text.canChange(),
                            text.cannotChange(),
                            text.decides(),
                            text.decisionOn(),
                            text.asks(),
                            text.sections(),
                            text.easyRead(),
                            text.glossary(),
                            List.of(document),
                            text.ways(),
                            text.contact()),
                    clock.instant());
        });
        return document;
    }

    private void show() {
        consultations.change(
                consultation.id(),
                it -> it.schedule(
                                clock.instant(),
                                clock.instant().plus(Duration.ofDays(90)),
                                it.shortReason(),
                                clock.instant())
                        .broughtOver("test:" + it.slug(), true, null, clock.instant()));
    }
}
