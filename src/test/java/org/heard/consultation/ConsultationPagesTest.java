package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.consultation.DayCentre.both;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.consultation.ConsultationText.Document;
import org.heard.consultation.ConsultationText.EasyReadRow;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Term;
import org.heard.consultation.ConsultationText.Way;
import org.heard.language.Translated;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Amina, a carer with an old phone, looks for a consultation and reads it. */
class ConsultationPagesTest extends PortalTest {

    private static final Translated WHY = both("The post was late.", "Roedd y post yn hwyr.");

    @Autowired
    private Consultations consultations;

    @Autowired
    private PublishingPolicy policy;

    private Instant now;

    @BeforeEach
    void begin() {
        now = clock.instant();
    }

    @Test
    void she_narrows_the_list_and_the_address_keeps_what_she_asked_for() {
        String word = "zx" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-f]", "q");
        Consultation club = open(Translated.english("Buses to " + word));

        Seen list = visitor()
                .open("/en/consultations")
                .form("form.filters")
                .type("Words to look for", word)
                .select("Where it stands", "Open")
                .press("Show these");

        assertThat(list.address()).contains("q=" + word).contains("status=OPEN");
        assertThat(list.text()).contains("1 consultation", "Buses to " + word);
        assertThat(list.document().selectFirst("input[name=q]").attr("value")).isEqualTo(word);
        assertThat(list.document().select("h2 a").attr("href")).endsWith("/consultations/" + club.slug());
    }

    @Test
    void where_nothing_is_found_she_learns_what_else_she_can_do() {
        Seen list = visitor().open("/en/consultations?q=xyzzy+plugh&status=CLOSED&page=99999");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text()).contains("No consultations found", "Try fewer words", "Ask us", "what is coming up");
    }

    @Test
    void nonsense_in_the_address_is_left_out() {
        Seen list =
                visitor().open("/en/consultations?status=HACKED&topic=%00&area=../../x&page=-7&level=&q=%22%3E%3Cb%3E");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.document().select("main b")).isEmpty();
    }

    @Test
    void the_page_says_first_what_she_needs_to_know() {
        Consultation club = open(both("The Tuesday Club", "Clwb Dydd Mawrth"));
        Seen page = visitor().open("/en/consultations/" + club.slug());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().title()).isEqualTo("The Tuesday Club - Heard");
        assertThat(page.document().select("h1").text()).isEqualTo("The Tuesday Club");
        assertThat(page.document().select(".lede").text()).isEqualTo("Should the club move to the library?");
        assertThat(page.document().select("aside.glance").text())
                .contains("Open", "90 days left", "The Cabinet", "Carers", "The whole county");
        assertThat(page.document().select(".can-cannot section").eachText())
                .containsExactly(
                        "What you can change Where it meets.",
                        "What cannot change, and why The money. Full Council set it.");
        assertThat(page.document().select(".level [aria-current=step]").text()).startsWith("Consult");
        assertThat(page.document().select("ul.ways li").eachText())
                .anySatisfy(way -> assertThat(way).startsWith("Phone us Ring Moira"))
                .anySatisfy(way -> assertThat(way).startsWith("Answer on paper"));
        assertThat(page.document().select("[style], script:not([src])")).isEmpty();
    }

    @Test
    void a_term_is_explained_where_it_first_stands_and_a_document_can_be_asked_for_otherwise() {
        UUID file = UUID.randomUUID();
        Consultation club = open(text(
                List.of(new Section(
                        both("Money", "Arian"),
                        both("A direct payment can pay for it.", "Gall taliad uniongyrchol dalu amdano."))),
                List.of(new Term(
                        both("direct payment", "taliad uniongyrchol"),
                        both("money that you choose how to spend", "arian y gallwch ddewis sut i'w wario"))),
                List.of(new Document(
                        file,
                        both("The plan", "Y cynllun"),
                        "/files/documents/" + file,
                        "application/pdf",
                        340_000,
                        "en"))));
        Seen page = visitor().open("/en/consultations/" + club.slug());

        assertThat(page.document().select("dfn").text()).isEqualTo("direct payment");
        assertThat(page.document().select(".gloss").text()).isEqualTo("(money that you choose how to spend)");
        assertThat(page.document().select(".documents").text()).contains("The plan", "PDF, 340 KB");
        assertThat(page.document().select(".documents a[href*=formats]").attr("href"))
                .contains("about=" + club.slug())
                .contains("document=" + file);
        assertThat(visitor()
                        .open("/cy/consultations/" + club.slug())
                        .document()
                        .select("dfn")
                        .text())
                .isEqualTo("taliad uniongyrchol");
    }

    @Test
    void what_is_not_in_her_language_is_marked_and_she_is_told_how_to_ask_for_it() {
        Consultation club = open(both("The Tuesday Club", "Clwb Dydd Mawrth"));
        Seen page = visitor().open("/ur/consultations/" + club.slug());

        assertThat(page.document().select("h1").attr("lang")).isEqualTo("en");
        assertThat(page.document().select("h1").attr("dir")).isEqualTo("ltr");
        assertThat(page.document().select(".translation-note a").attr("href"))
                .isEqualTo("/ur/formats?format=language&about=" + club.slug());
        assertThat(visitor().open("/cy/consultations/" + club.slug()).document().select(".translation-note"))
                .isEmpty();
    }

    @Test
    void html_in_any_text_stays_text() {
        Consultation club = open(text(
                List.of(new Section(
                        Translated.english("<b>Bold</b>"),
                        Translated.english("<script>alert(1)</script> [x](javascript:alert(1))"))),
                List.of(),
                List.of(new Document(
                        UUID.randomUUID(),
                        Translated.english("<i>x</i>"),
                        "javascript:alert(1)",
                        "text/html",
                        0,
                        "en"))));
        Seen page = visitor().open("/en/consultations/" + club.slug());

        assertThat(page.document().select("main script, main b, main i, main [href^=javascript]"))
                .isEmpty();
        assertThat(page.text()).contains("<b>Bold</b>", "<script>alert(1)</script>");
    }

    @Test
    void she_sees_that_there_is_more_time_and_why() {
        Consultation club = open(both("The Tuesday Club", "Clwb Dydd Mawrth"));
        consultations.change(
                club.id(), it -> it.extend(it.closesAt().orElseThrow().plus(Duration.ofDays(14)), WHY, now));

        Seen page = visitor().open("/en/consultations/" + club.slug());
        assertThat(page.document().select(".notice").text()).contains("You have more time", "The post was late.");
        assertThat(page.document().select(".timeline").text()).contains("We gave more time", "The post was late.");
    }

    @Test
    void closed_early_she_may_still_send_what_she_had_begun() {
        Consultation club = open(both("The Tuesday Club", "Clwb Dydd Mawrth"));
        consultations.change(club.id(), it -> it.close(WHY, now));

        Seen page = visitor().open("/en/consultations/" + club.slug());
        assertThat(page.document().select(".notice").text())
                .contains("This consultation is closed", "you can still send", "closed early", "The post was late.");
        assertThat(page.document().select("#ways")).isEmpty();
    }

    @Test
    void what_was_taken_back_says_so_and_a_draft_is_not_there() {
        Consultation club = open(both("The Tuesday Club", "Clwb Dydd Mawrth"));
        consultations.change(club.id(), it -> it.withdraw(WHY, now));
        Consultation draft = consultations.add(DayCentre.draft());

        assertThat(visitor()
                        .open("/en/consultations/" + club.slug())
                        .document()
                        .select(".notice-warning")
                        .text())
                .contains("We have stopped this consultation", "The post was late.");
        assertThat(visitor().open("/en/consultations/" + draft.slug()).status()).isEqualTo(404);
        assertThat(visitor().open("/en/consultations/no-such-thing").status()).isEqualTo(404);
    }

    @Test
    void what_is_coming_up_says_when_and_offers_to_tell_her() {
        Consultation club =
                consultations.add(DayCentre.draft(days(10), days(110)).publish(policy, now));
        Seen page = visitor().open("/en/consultations/" + club.slug());

        assertThat(page.document().select(".notice").text()).contains("Opens on", "tell you when it opens");
        assertThat(page.document().select("a[href$=respond]")).isEmpty();
    }

    @Test
    void what_is_decided_already_asks_nothing() {
        Consultation news = consultations.add(DayCentre.draft(days(-1), days(90))
                .describe(Level.INFORM, Set.of(), Set.of(Audience.EVERYONE), Set.of(), now)
                .publish(policy, now));
        Seen page = visitor().open("/en/consultations/" + news.slug());

        assertThat(page.document().select("#ways, a[href$=respond], .buttons")).isEmpty();
        assertThat(page.document().select(".level").text()).contains("Nothing is being asked");
    }

    @Test
    void moira_who_has_a_learning_disability_reads_it_in_easy_read() {
        ConsultationText text = DayCentre.text();
        Consultation club = open(new ConsultationText(
                text.title(),
                text.question(),
                text.summary(),
                text.canChange(),
                text.cannotChange(),
                text.decides(),
                null,
                text.asks(),
                text.sections(),
                List.of(new EasyReadRow(
                        "bus", both("A bus", "Bws"), both("The bus takes you there.", "Mae'r bws yn mynd â chi."))),
                List.of(),
                List.of(),
                text.ways(),
                text.contact()));
        Seen page = visitor().open("/en/consultations/" + club.slug());
        assertThat(page.document().select("a[href$=easy-read]")).isNotEmpty();

        Seen easy = visitor().open("/en/consultations/" + club.slug() + "/easy-read");
        assertThat(easy.document().select(".easy-row").text()).isEqualTo("The bus takes you there.");
        assertThat(easy.document().select(".easy-row img").attr("alt")).isEqualTo("A bus");
        assertThat(visitor()
                        .open(easy.document().select(".easy-row img").attr("src"))
                        .status())
                .isEqualTo(200);
        Consultation without = open(both("Without", "Heb"));
        assertThat(visitor()
                        .open("/en/consultations/" + without.slug() + "/easy-read")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_closing_date_goes_into_her_calendar() {
        Consultation club = open(both("The Tuesday Club; tea, cake\nand more " + "x".repeat(90), "Clwb Tŷ"));
        Seen page = visitor().open("/en/consultations/" + club.slug());
        Seen file = visitor().open(page.document().select("a[href*=.ics]").attr("href"));

        assertThat(file.header("Content-Type")).get().asString().startsWith("text/calendar");
        assertThat(file.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + club.id().value());
        assertThat(file.body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        String unfolded = file.body().replace("\r\n ", "");
        assertThat(unfolded).contains("The Tuesday Club\\; tea\\, cake\\nand more");
        String end = unfolded.replaceAll("(?s).*DTEND:([0-9TZ]+).*", "$1");
        assertThat(end)
                .isEqualTo(java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                        .withZone(java.time.ZoneOffset.UTC)
                        .format(club.closesAt().orElseThrow()));
        assertThat(visitor()
                        .open("/files/consultations/" + club.slug() + ".ics?lang=cy")
                        .body())
                .contains("Clwb T");
        assertThat(visitor().open("/files/consultations/nothing.ics").status()).isEqualTo(404);
    }

    @Test
    void reading_sets_no_cookie_and_is_served_from_the_cache_until_something_changes() {
        Consultation club = open(both("The Tuesday Club", "Clwb Dydd Mawrth"));
        var visitor = visitor();
        Seen first = visitor.open("/en/consultations/" + club.slug());
        assertThat(visitor.cookies()).isEmpty();
        String etag = first.header("ETag").orElseThrow();
        assertThat(visitor.openOnce("/en/consultations/" + club.slug(), "If-None-Match", etag)
                        .status())
                .isEqualTo(304);

        consultations.change(club.id(), it -> it.withdraw(WHY, now));
        assertThat(visitor.open("/en/consultations/" + club.slug()).text()).contains("The post was late.");
    }

    private Instant days(int days) {
        return now.plus(Duration.ofDays(days));
    }

    private Consultation open(Translated title) {
        ConsultationText text = DayCentre.text();
        return open(new ConsultationText(
                title,
                text.question(),
                text.summary(),
                text.canChange(),
                text.cannotChange(),
                text.decides(),
                null,
                text.asks(),
                text.sections(),
                List.of(),
                List.of(),
                List.of(),
                text.ways(),
                text.contact()));
    }

    private ConsultationText text(List<Section> sections, List<Term> terms, List<Document> documents) {
        ConsultationText text = DayCentre.text();
        return new ConsultationText(
                text.title(),
                text.question(),
                text.summary(),
                text.canChange(),
                text.cannotChange(),
                text.decides(),
                null,
                text.asks(),
                sections,
                List.of(),
                terms,
                documents,
                List.of(new Way(WayIn.PHONE, Translated.of(Map.of()), "")),
                text.contact());
    }

    private Consultation open(ConsultationText text) {
        return consultations.add(DayCentre.draft(days(-1), days(90))
                .say(text, now)
                .broughtOver(UUID.randomUUID().toString(), true, days(-1), now));
    }
}
