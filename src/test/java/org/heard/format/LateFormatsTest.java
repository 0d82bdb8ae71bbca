package org.heard.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.format.Asking.Subject;
import org.heard.participant.InformationFormat;
import org.heard.participant.WantedFormat;
import org.heard.response.AskedConsultation;
import org.heard.testing.PortalTest;
import org.heard.testing.Post.Sent;
import org.heard.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Promises that are not kept cost the council time, not the person who waits. */
class LateFormatsTest extends PortalTest {

    private static final Wish BSL = new Wish(List.of(new WantedFormat(InformationFormat.BSL_VIDEO, "")), "", "");

    @Autowired
    private FormatRequests requests;

    @Autowired
    private FormatRequestRows rows;

    @Autowired
    private LateRequests late;

    @Autowired
    private TransactionTemplate transaction;

    private AskedConsultation club;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.open(database, clock.instant());
    }

    private String asks(Delivery delivery, Locale language) {
        var subject = new Subject(club.id(), null, "The Tuesday Club");
        return requests.ask(new Asking(
                        UUID.randomUUID().toString(), List.of(subject), BSL, delivery, Whom.MYSELF, "", null, language))
                .code();
    }

    private static Delivery mail(String address) {
        return new Delivery(Delivery.Way.EMAIL, "", address, "", "");
    }

    private FormatRequest request(String code) {
        return rows.findByCodeOrderByAskedAtAscIdAsc(code).getFirst();
    }

    @Test
    void what_comes_close_to_the_end_gives_more_time_at_once_and_the_code_works_after_closing() {
        String to = UUID.randomUUID() + "@deaf.example";
        String code = asks(mail(to), Locale.ENGLISH);

        Sent told = post.lastTo(to);
        assertThat(post.to(to)).hasSize(1);
        assertThat(told.body()).contains(code).contains("You have more time to answer “The Tuesday Club”: until");
        String link = told.link("respond?more=");
        clock.pass(Duration.ofDays(10));
        assertThat(visitor().open(link).text()).contains("You have more time: until");
        assertThat(visitor().open("/en/consultations/" + club.slug()).text())
                .contains("One person has more time to answer");
        Seen status = visitor().open("/en/formats/status?code=" + code);
        assertThat(status.text()).contains("you can answer until").doesNotContain("more=");
    }

    @Test
    void who_is_promised_too_much_is_told_once_and_gets_a_day_for_each_day() {
        String to = UUID.randomUUID() + "@deaf.example";
        String code = asks(mail(to), Locale.of("cy"));
        Instant first = request(code).ownTime().orElseThrow().until();

        clock.pass(Duration.ofDays(40));
        late.run();
        late.run();
        assertThat(post.to(to)).hasSize(2);
        Sent told = post.lastTo(to);
        assertThat(told.language()).isEqualTo("cy");
        assertThat(told.subject()).contains(code).contains("yn hwyr");
        assertThat(told.body()).contains("Mae gennych chi fwy o amser i ateb");
        Instant second = request(code).ownTime().orElseThrow().until();
        assertThat(second).isAfter(first);

        clock.pass(Duration.ofDays(7));
        late.run();
        assertThat(post.to(to)).hasSize(2);
        assertThat(request(code).ownTime().orElseThrow().until()).isAfter(second);
        assertThat(visitor().open("/cy/formats/status?code=" + code).text()).contains("Mae’n hwyr");
    }

    @Test
    void who_left_only_an_address_gets_a_letter_with_her_format_noted() {
        String street = "7 " + UUID.randomUUID() + " Terrace";
        String code = asks(new Delivery(Delivery.Way.USB, "Gwen Prydderch", "", "", street), Locale.ENGLISH);

        Sent letter = post.lastTo(street);
        assertThat(letter.channel()).isEqualTo("LETTER");
        assertThat(letter.recipient()).startsWith("Gwen Prydderch");
        assertThat(letter.note()).contains("BSL").contains("Language: English");
        assertThat(letter.body()).contains(code);
    }

    @Test
    void who_left_a_number_is_called() {
        String number =
                "01632 " + UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 6);
        asks(new Delivery(Delivery.Way.COLLECT, "", "", number, "Llanbedw library"), Locale.ENGLISH);

        assertThat(post.lastTo(number).channel()).isEqualTo("PHONE");
    }

    @Test
    void nobody_gets_more_time_who_asked_after_the_end_or_about_something_else() {
        clock.pass(Duration.ofDays(8));
        String code = asks(mail("after@deaf.example"), Locale.ENGLISH);
        assertThat(request(code).ownTime()).isEmpty();

        clock.pass(Duration.ofDays(60));
        late.run();
        assertThat(request(code).ownTime()).isEmpty();
        assertThat(request(code).state()).isEqualTo(RequestState.ASKED);
    }

    @Test
    void time_that_was_promised_stays_when_it_comes_sooner_after_all() {
        String to = UUID.randomUUID() + "@deaf.example";
        String code = asks(mail(to), Locale.ENGLISH);
        Instant promised = request(code).ownTime().orElseThrow().until();

        clock.pass(Duration.ofDays(1));
        transaction.executeWithoutResult(status -> request(code).send(clock.instant()));
        late.run();

        assertThat(request(code).ownTime().orElseThrow().until()).isEqualTo(promised);
    }
}
