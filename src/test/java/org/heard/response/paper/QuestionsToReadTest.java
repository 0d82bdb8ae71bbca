package org.heard.response.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.heard.format.making.Publication;
import org.heard.format.making.Publications;
import org.heard.format.making.Source;
import org.heard.response.AskedConsultation;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever hears or feels the questions first finds all that others see on the page. */
class QuestionsToReadTest extends PortalTest {

    @Autowired
    private QuestionPublications publications;

    private Publication of(String slug) {
        return ((Publications) publications).at("questions/" + slug).orElseThrow();
    }

    @Test
    void all_that_is_asked_is_told_with_what_can_be_chosen() {
        AskedConsultation club = AskedConsultation.open(database, clock.instant());

        Source source = of(club.slug()).source(Locale.ENGLISH);

        assertThat(source.title()).isEqualTo("The questions: The Tuesday Club");
        assertThat(source.body().select("h3").eachText())
                .contains(
                        "1. How do you travel?",
                        "2. What would make a good day?",
                        "5. What should the club be called?");
        assertThat(source.body().text())
                .contains("Should the Tuesday Club move to the library?")
                .contains("Please answer this question if you can. Choose one of these: By bus On foot Something else")
                .contains("Why we ask: It helps us plan. Answer in your own words.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void pictures_of_the_councils_own_are_in_it_with_what_they_show(String language) {
        Source source = of("day-services-llanbedw").source(Locale.of(language));

        assertThat(source.body().select("li > img"))
                .hasSize(3)
                .allMatch(image -> image.attr("alt").length() > 60)
                .allMatch(image -> source.picture(image.attr("src")).isPresent());
    }

    @Test
    void a_language_that_lacks_a_question_has_no_such_file() {
        AskedConsultation club = AskedConsultation.open(database, clock.instant());

        assertThat(of(club.slug()).has(Locale.ENGLISH)).isTrue();
        assertThat(of(club.slug()).has(Locale.of("cy"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ur"})
    void every_question_of_the_demonstration_is_in_the_document(String language) {
        Source source = of("charges-for-home-care").source(Locale.of(language));

        if (language.equals("en")) {
            assertThat(source.body().text())
                    .as("no more than two, and not all that fit")
                    .contains("Choose up to 2. A bill on one page")
                    .contains("From 0 to 168. Or answer: I don’t know");
        }
        assertThat(source.body().select("h3")).hasSizeGreaterThan(15);
        assertThat(source.body().select("ul li")).hasSizeGreaterThan(40);
        assertThat(source.body().text())
                .doesNotContain("response.")
                .doesNotContain("[[")
                .doesNotContain("questionnaire.");
    }
}
