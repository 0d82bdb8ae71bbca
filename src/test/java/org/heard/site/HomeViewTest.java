package org.heard.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.heard.html.El;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.Test;

class HomeViewTest extends ViewTest {

    @Test
    void someone_without_the_internet_learns_that_she_can_take_part() {
        UI.getCurrent().navigate("");

        assertThat(_find(
                        El.class,
                        spec -> spec.withPredicate(
                                el -> el.getElement().getTag().equals("h2"))))
                .extracting(El::getText)
                .contains("You do not need the internet");
    }

    @Test
    void each_other_language_is_offered_in_its_own_words() {
        UI.getCurrent().navigate("");

        assertThat(pageText())
                .contains("Darllenwch y wefan hon yn Gymraeg, neu ffoniwch ni a gofynnwch am gael siarad Cymraeg.");
    }
}
