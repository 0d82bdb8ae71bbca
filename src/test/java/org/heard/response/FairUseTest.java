package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.account.Role;
import org.heard.account.SignedIn;
import org.heard.account.StaffMember;
import org.heard.consultation.Consultation;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A library notices nothing, a flood is marked and not dropped, and only a person judges. */
class FairUseTest extends ViewTest {

    private static final String LETTER =
            "Please keep the Tuesday Club where it is. My mother has gone there for eleven years and knows every face.";

    @Autowired
    private FairUse fairUse;

    @Autowired
    private Effort effort;

    @Autowired
    private Flags flags;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ResponseDesk desk;

    private AskedConsultation club;

    @BeforeEach
    void openClub() {
        club = AskedConsultation.open(database, clock.instant());
        signIn("ann.analyst@brynafon.example", "ANALYST");
    }

    private Response send(String story, boolean flood) {
        SpeakableCode code = drafts.begin(club.id(), AnsweringAs.of(Capacity.MYSELF), Locale.ENGLISH);
        if (flood) {
            drafts.markFlood(code);
        }
        drafts.save(
                code,
                List.of(new Typed("travel", Answer.choices("bus")), new Typed("story", Answer.words(story))),
                "",
                "test",
                1,
                Locale.ENGLISH);
        return drafts.send(code);
    }

    private static String solved(String posed) {
        String[] parts = posed.split("\\|", -1);
        for (int number = 0; number < Effort.MOST; number++) {
            if (Effort.sha256(parts[0] + "|" + parts[1] + "|" + number).equals(parts[2])) {
                return posed + number;
            }
        }
        throw new AssertionError("No number fits");
    }

    @Test
    void forty_people_in_a_library_who_answer_twice_never_meet_it() {
        var consultation = new Consultation.Id(UUID.randomUUID());

        for (int person = 0; person < 80; person++) {
            assertThat(fairUse.sum(consultation, "192.0.2.7")).isEmpty();
            assertThat(fairUse.isFlood(consultation, "192.0.2.7", "")).isFalse();
        }
    }

    @Test
    void in_a_flood_a_device_that_does_its_sum_is_told_from_one_that_does_not() {
        var consultation = new Consultation.Id(UUID.randomUUID());
        while (!fairUse.isFlood(consultation, "192.0.2.8", "")) {
            assertThat(fairUse.isFlood(consultation, "192.0.2.9", ""))
                    .as("another address")
                    .isFalse();
        }

        String sum = solved(fairUse.sum(consultation, "192.0.2.8"));
        assertThat(fairUse.isFlood(consultation, "192.0.2.8", sum)).isFalse();
        assertThat(fairUse.isFlood(consultation, "192.0.2.8", sum))
                .as("the same sum once more")
                .isTrue();
        assertThat(fairUse.isFlood(consultation, "192.0.2.8", sum.replaceAll("[0-9]+$", "1")))
                .isTrue();
        assertThat(effort.isDone("a|b|c|d|e")).isFalse();
        String late = solved(effort.pose());
        clock.pass(Duration.ofHours(1));
        assertThat(effort.isDone(late)).isFalse();
    }

    @Test
    void the_same_letter_from_two_people_is_marked_and_both_stay() {
        Response first = send(LETTER, false);
        Response second = send("  " + LETTER.replace(" ", "  "), false);
        send("The bus is late.", false);
        send("The bus is late.", false);

        assertThat(flags.of(first.id())).isEmpty();
        assertThat(flags.of(second.id())).extracting(Flag::kind).containsExactly(Flag.Kind.SAME_WORDS);
        assertThat(flags.waiting(club.id())).containsExactly(second.id());
        assertThat(desk.count(club.id(), "", Optional.empty())).isEqualTo(4);
    }

    @Test
    void a_person_judges_a_marked_answer_and_it_stays_where_it_is() {
        Response flooded = send("One of very many.", true);
        var ann = new SignedIn(new StaffMember.Id(UUID.randomUUID()), "ann", Set.of(Role.ANALYST));
        assertThatThrownBy(() -> flags.judge(flooded.id(), Flag.Verdict.SET_ASIDE, " ", ann))
                .isInstanceOf(IllegalArgumentException.class);

        flags.judge(flooded.id(), Flag.Verdict.SET_ASIDE, "Two hundred a minute, all empty.", ann);

        assertThat(flags.waiting(club.id())).isEmpty();
        Flag flag = flags.of(flooded.id()).getFirst();
        assertThat(flag.verdict()).contains(Flag.Verdict.SET_ASIDE);
        assertThat(flag.reason()).isEqualTo("Two hundred a minute, all empty.");
        assertThat(desk.byId(flooded.id())).isPresent();
    }

    @Test
    void the_page_has_a_sum_only_in_a_flood_and_takes_an_answer_without_it() {
        Seen start = visitor().open(club.respond(""));
        assertThat(start.document().select("script[src*=effort]")).isEmpty();
        while (!fairUse.isFlood(club.id(), "127.0.0.1", "")) {
            assertThat(start.status()).isEqualTo(200);
        }

        Seen flooded = visitor().open(club.respond(""));

        assertThat(flooded.document().select("script[src*=effort]")).hasSize(1);
        assertThat(flooded.document().expectFirst("input[data-effort]").attr("value"))
                .contains("|");
        Seen first = flooded.form().choose("For myself").press("Continue");
        assertThat(first.heading()).isEqualTo("Getting there");
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM response_draft WHERE flood AND consultation_id = ?",
                        Integer.class,
                        club.id().value()))
                .isOne();
    }
}
