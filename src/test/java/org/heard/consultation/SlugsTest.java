package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void an_address_is_made_of_the_titles_letters_and_digits() {
        assertThat(Slugs.of("What’s next for Tŷ Gwyn & day centres?", taken -> false))
                .isEqualTo("whats-next-for-ty-gwyn-day-centres");
    }

    @Test
    void two_consultations_with_one_title_have_two_addresses() {
        assertThat(Slugs.of("Buses", Set.of("buses", "buses-2")::contains)).isEqualTo("buses-3");
    }

    @Test
    void a_title_without_latin_letters_still_gets_an_address() {
        assertThat(Slugs.of("خوش آمدید", taken -> false)).isEqualTo("consultation");
    }

    @Test
    void no_address_is_that_of_another_desk_page() {
        assertThat(Slugs.of("Import", taken -> false)).isEqualTo("import-2");
    }
}
