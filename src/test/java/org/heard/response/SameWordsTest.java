package org.heard.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.heard.language.Translated;
import org.heard.questionnaire.GardenPlans;
import org.heard.questionnaire.Question;
import org.junit.jupiter.api.Test;

/** What somebody answered while the questions changed counts only where she was asked the same. */
class SameWordsTest {

    private static Question garden(String picture) {
        return GardenPlans.question(picture, Translated.empty());
    }

    @Test
    void a_choice_with_another_picture_of_the_councils_own_is_another_one() {
        Question walk = garden(GardenPlans.WALK);
        assertThat(SameWords.in(walk, garden(GardenPlans.WALK), Locale.ENGLISH)).isTrue();
        assertThat(SameWords.in(walk, garden(GardenPlans.ELSEWHERE), Locale.ENGLISH))
                .isFalse();
        assertThat(SameWords.in(garden(""), walk, Locale.ENGLISH)).isFalse();
        assertThat(SameWords.in(garden("bus"), garden("yes"), Locale.ENGLISH))
                .as("drawings only show what the words say")
                .isTrue();
    }
}
