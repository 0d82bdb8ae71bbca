package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.format.making.FileForm;
import org.heard.format.making.FilesMade;
import org.heard.message.Attachments;
import org.heard.privacy.Seal;
import org.heard.response.AskedConsultation;
import org.heard.testing.Filled;
import org.heard.testing.PortalTest;
import org.heard.testing.Post.Sent;
import org.heard.testing.Seen;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody waits for what is there; with script off. */
class AtOnceTest extends PortalTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FormatRequestRows rows;

    @Autowired
    private FilesForWaiting waiting;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Seal seal;

    private AskedConsultation club;

    @BeforeEach
    void large_print_is_ready() {
        club = AskedConsultation.open(database, clock.instant());
        FilesMade.one(context, club.id(), Locale.ENGLISH, FileForm.PDF_24);
    }

    private Filled form() {
        return visitor()
                .open("/en/formats?about=" + club.slug())
                .form()
                .choose("Large print")
                .choose("24 point");
    }

    private static String code(Seen sent) {
        return sent.document().expectFirst(".receipt-code").text();
    }

    private FormatRequest request(Seen sent) {
        return rows.findByCodeOrderByAskedAtAscIdAsc(code(sent)).getFirst();
    }

    @Test
    void a_carer_who_asks_for_24_point_by_mail_has_it_on_the_page_and_in_her_mailbox_at_once() {
        String to = UUID.randomUUID() + "@carers.example";
        Seen sent = form().choose("By email").type("Email address", to).press("Ask for it");

        assertThat(sent.heading()).isEqualTo("Here is what you asked for");
        Element file = sent.document().expectFirst("main ul.documents a");
        assertThat(file.attr("type")).isEqualTo("application/pdf");
        assertThat(visitor().open(file.attr("href")).body()).contains("PDF_24");
        assertThat(request(sent).state()).isEqualTo(RequestState.SENT);
        assertThat(request(sent).isSentAtOnce()).isTrue();
        assertThat(request(sent).ownTime()).isEmpty();
        Sent mail = post.lastTo(to);
        assertThat(post.to(to)).hasSize(1);
        assertThat(mail.subject()).isEqualTo("Here is what you asked for (" + code(sent) + ")");
        assertThat(mail.link("/files/made/")).endsWith("-24pt.pdf");
        assertThat(mail.body()).doesNotContain("It will be with you by");
        assertThat(attachments.find(file.attr("href")).orElseThrow().name()).endsWith("-24pt.pdf");
        assertThat(attachments.find("/files/made/" + club.slug() + "/heard.txt"))
                .isEmpty();
        assertThat(seal.open(database.queryForObject(
                        "SELECT attachments FROM outgoing_message WHERE about = 'format.post.made.about'"
                                + " ORDER BY created_at DESC LIMIT 1",
                        String.class)))
                .isEqualTo(file.attr("href"));
        assertThat(visitor().open("/en/formats/status?code=" + code(sent)).text())
                .contains("It has been sent")
                .doesNotContain("Large print");
    }

    @Test
    void what_is_not_ready_yet_is_promised_and_the_rest_is_there() {
        String to = UUID.randomUUID() + "@carers.example";
        Seen sent = form().choose("British Sign Language")
                .choose("By email")
                .type("Email address", to)
                .press("Ask for it");

        assertThat(sent.text()).contains("Ready for you now").contains("The rest will be with you by");
        assertThat(request(sent).state()).isEqualTo(RequestState.ASKED);
        assertThat(request(sent).handedOver()).hasSize(1);
        assertThat(post.lastTo(to).body()).contains("/files/made/").contains("The rest will be with you by");
    }

    @Test
    void what_became_of_a_consultation_can_be_asked_for_and_is_not_mistaken_for_its_proposal() {
        String to = UUID.randomUUID() + "@carers.example";
        Seen asking = visitor().open("/en/formats?about=meals-at-home&document=outcome");
        assertThat(asking.document().select("input[value=outcome][checked]")).hasSize(1);
        Seen sent = asking.form()
                .choose("British Sign Language")
                .choose("By email")
                .type("Email address", to)
                .press("Ask for it");

        assertThat(request(sent).asked().wantsOutcome()).isTrue();
        assertThat(request(sent).asked().subject()).isEqualTo("What changed: Meals at home");
        assertThat(post.lastTo(to).body()).contains("What changed: Meals at home");
    }

    @Test
    void a_file_that_is_made_later_is_sent_once_to_whoever_waits_for_it() {
        String to = UUID.randomUUID() + "@carers.example";
        Seen sent = visitor()
                .open("/en/formats?about=" + club.slug())
                .form()
                .choose("Plain text")
                .choose("By email")
                .type("Email address", to)
                .press("Ask for it");
        assertThat(request(sent).state()).isEqualTo(RequestState.ASKED);

        FilesMade.one(context, club.id(), Locale.ENGLISH, FileForm.TEXT);
        waiting.run();
        waiting.run();

        assertThat(request(sent).state()).isEqualTo(RequestState.SENT);
        assertThat(post.to(to)).hasSize(2);
        assertThat(post.lastTo(to).subject()).startsWith("Here is what you asked for");
    }

    @Test
    void on_paper_it_is_promised_and_shown_while_she_waits() {
        Seen sent = form().choose("By post, on paper")
                .type("Name", "Idris Lewis")
                .type("Postal address", "Fferm y Graig")
                .press("Ask for it");

        assertThat(sent.heading()).isEqualTo("We have your request");
        assertThat(sent.document().select("main ul.documents a")).hasSize(1);
        assertThat(request(sent).state()).isEqualTo(RequestState.ASKED);
        assertThat(request(sent).handedOver()).isEmpty();
    }

    @Test
    void the_page_links_to_nothing_that_somebody_wrote_into_the_address() {
        Seen sent = form().choose("By email")
                .type("Email address", "x@carers.example")
                .press("Ask for it");

        Seen forged = visitor()
                .open("/en/formats/status?code=" + code(sent)
                        + "&sent=mailed&file=https://evil.example/x.pdf&file=/files/made/consultations/" + club.slug()
                        + "/en/other.pdf");

        assertThat(forged.document().select("main a[href*=evil], main ul.documents a"))
                .isEmpty();
        assertThat(forged.body()).doesNotContain("evil.example/x.pdf\"");
    }

    @Test
    void several_things_share_a_reference_and_are_told_of_in_one_mail() {
        String to = UUID.randomUUID() + "@carers.example";
        Seen sent = visitor()
                .open("/en/formats")
                .form()
                .choose("For someone I support")
                .choose("The Tuesday Club")
                .type("Something else", "The letter about bins\r\n\r\nThe map of the new centre")
                .choose("Plain text")
                .choose("By email")
                .type("Email address", to)
                .press("Ask for it");

        List<FormatRequest> kept = rows.findByCodeOrderByAskedAtAscIdAsc(code(sent));
        assertThat(kept)
                .extracting(request -> request.asked().subject())
                .containsExactlyInAnyOrder("The Tuesday Club", "The letter about bins", "The map of the new centre");
        assertThat(kept).allMatch(request -> request.asked().whom() == Whom.SUPPORTED);
        assertThat(post.to(to)).hasSize(1);
        assertThat(post.lastTo(to).body()).contains("- The letter about bins").contains("- The map of the new centre");
        assertThat(visitor().open("/en/formats/status?code=" + code(sent)).text())
                .contains("1 of 3")
                .contains("3 of 3");
    }

    @Test
    void sound_by_post_needs_a_carrier_and_by_mail_needs_none() {
        Seen refused = visitor()
                .open("/en/formats?about=" + club.slug())
                .form()
                .choose("Audio")
                .choose("To download")
                .choose("By post, on paper")
                .type("Name", "Idris")
                .type("Postal address", "Fferm y Graig")
                .press("Ask for it");
        assertThat(refused.problems())
                .containsExactly("A download comes by email. Choose a CD or a USB stick here, or choose email below");

        Seen sent = refused.form().choose("On a CD, by post").press("Ask for it");
        assertThat(request(sent).asked().wish().formats().getFirst().variant()).isEqualTo("cd");
    }
}
