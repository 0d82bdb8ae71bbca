package org.heard.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.heard.consultation.Audience;
import org.heard.consultation.Topic;
import org.junit.jupiter.api.Test;

/** Who hears about what. */
class InterestsTest {

    private static final Interests AMINA =
            new Interests(Set.of(Topic.CARERS, Topic.TRANSPORT), Set.of("cwm-tawel"), Set.of(Audience.CARERS));

    @Test
    void a_carer_hears_about_what_she_chose_where_she_lives() {
        assertThat(AMINA.match(Set.of(Topic.CARERS), Set.of("cwm-tawel"), Set.of(Audience.CARERS)))
                .isTrue();
    }

    @Test
    void she_does_not_hear_about_other_topics_places_or_people() {
        assertThat(AMINA.match(Set.of(Topic.CARE_HOMES), Set.of(), Set.of())).isFalse();
        assertThat(AMINA.match(Set.of(Topic.CARERS), Set.of("aberhafan"), Set.of()))
                .isFalse();
        assertThat(AMINA.match(Set.of(Topic.CARERS), Set.of(), Set.of(Audience.PROVIDERS)))
                .isFalse();
    }

    @Test
    void what_is_for_everyone_or_everywhere_reaches_her() {
        assertThat(AMINA.match(Set.of(Topic.TRANSPORT), Set.of(), Set.of(Audience.EVERYONE, Audience.STAFF)))
                .isTrue();
        assertThat(AMINA.match(Set.of(), Set.of(), Set.of())).isTrue();
    }

    @Test
    void whoever_chooses_nothing_hears_about_everything() {
        assertThat(Interests.everything()
                        .match(Set.of(Topic.CARE_HOMES), Set.of("aberhafan"), Set.of(Audience.PROVIDERS)))
                .isTrue();
    }
}
