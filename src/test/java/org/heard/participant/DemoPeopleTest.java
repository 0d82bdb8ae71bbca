package org.heard.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.heard.consultation.Areas;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The people of the demonstration are believable, and nobody real can be reached through them. */
class DemoPeopleTest extends PortalTest {

    private static final Pattern DRAMA = Pattern.compile("(01632960|07700900)\\d{3}");

    @Autowired
    private ParticipantRows rows;

    @Autowired
    private AccessNeeds needs;

    @Autowired
    private Areas areas;

    @Autowired
    private DemoPeople demo;

    // other tests let years pass and delete whom nobody asked again
    @BeforeEach
    void people_register() throws Exception {
        rows.deleteAll();
        demo.run(new DefaultApplicationArguments());
    }

    @Test
    void nobody_real_can_be_reached() {
        assertThat(rows.findAll()).isNotEmpty().allSatisfy(person -> {
            Reach reach = person.profile().reach();
            assertThat(reach.isComplete()).isTrue();
            if (!reach.phone().isEmpty()) {
                assertThat(reach.phone().replace(" ", "")).matches(DRAMA);
            }
            if (!reach.email().isEmpty()) {
                assertThat(reach.email()).endsWith(".example");
            }
        });
    }

    @Test
    void what_they_need_and_where_they_live_is_known_here() {
        assertThat(rows.findAll()).allSatisfy(person -> {
            assertThat(person.profile().needs().codes())
                    .allSatisfy(code -> assertThat(needs.byCode(code)).isPresent());
            assertThat(areas.codes()).containsAll(person.profile().interests().areas());
        });
    }

    @Test
    void a_letter_and_a_call_wait_for_staff_and_a_new_address_for_its_owner() {
        var letter = post.lastTo("Idris Lewis\nFferm y Graig\nCwm Tawel\nBrynafon");
        assertThat(letter.channel()).isEqualTo("LETTER");
        assertThat(letter.note()).contains("24 point");
        assertThat(post.lastTo("01632 960 636").channel()).isEqualTo("PHONE");
        assertThat(post.lastTo("tomasz.nowak@post.example").link("register/confirm"))
                .isNotBlank();
    }

    @Test
    void they_come_once() throws Exception {
        long before = rows.count();

        demo.run(new DefaultApplicationArguments());

        assertThat(rows.count()).isEqualTo(before);
    }
}
