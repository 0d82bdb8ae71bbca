package org.heard.outcome.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.heard.language.Translated;
import org.heard.outcome.Outcome;
import org.heard.outcome.OutcomeDesk;
import org.heard.outcome.OutcomeText;
import org.heard.outcome.Outcomes;
import org.heard.response.AskedConsultation;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pat, a publisher, tells the Tuesday Club what changed. */
class OutcomeDeskTest extends ViewTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Autowired
    private OutcomeDesk desk;

    @Autowired
    private Outcomes outcomes;

    private AskedConsultation club;

    @BeforeEach
    void the_consultation_has_closed_and_pat_signs_in() {
        club = AskedConsultation.without(database, clock.instant().minus(Duration.ofDays(30)));
        signIn("pat", "PUBLISHER");
        UI.getCurrent().navigate("desk/outcomes/" + club.slug());
    }

    @Test
    void she_publishes_what_changed_once_nothing_is_missing_and_then_adds_news() {
        click("Publish");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("Write the summary in Welsh.", "Say how many people took part, by way of taking part.");
        assertThat(outcomes.bySlug(club.slug())).isEmpty();

        click("Add a line");
        enter(_find(IntegerField.class).getFirst(), 12);
        for (Locale language : List.of(Locale.ENGLISH, WELSH)) {
            write(language);
            for (String label : List.of(
                    "Summary",
                    "What people said",
                    "What you did",
                    "What happens next",
                    "Thanks to everyone who took part")) {
                enter(area(label), label + " " + language);
            }
        }
        assertThat(pageText()).contains("Saved at ");
        click("Publish");

        OutcomeText text = outcomes.bySlug(club.slug()).orElseThrow().text();
        assertThat(text.people()).isEqualTo(12);
        assertThat(text.summary().exactly(WELSH)).isEqualTo("Summary cy");

        enter(area("What has happened now"), "The lift is there.");
        click("Add this news");
        assertThat(outcomes.bySlug(club.slug()).orElseThrow().text().updates()).isEmpty();
        click("Publish");
        assertThat(outcomes.bySlug(club.slug()).orElseThrow().text().updates()).hasSize(1);
    }

    @Test
    void what_she_typed_stays_when_somebody_else_has_written_meanwhile() {
        Outcome begun = desk.open(club.id());
        OutcomeText none = OutcomeText.empty();
        desk.write(
                begun.id(),
                begun.version(),
                new OutcomeText(
                        Translated.english("Theirs"),
                        none.tookPart(),
                        none.pairs(),
                        none.report(),
                        none.next(),
                        none.thanks(),
                        none.updates()));

        enter(area("Summary"), "Mine");

        assertThat(pageText()).contains("Someone else changed this");
        assertThat(area("Summary").getValue()).isEqualTo("Mine");
        assertThat(desk.open(club.id()).draft().summary().exactly(Locale.ENGLISH))
                .isEqualTo("Theirs");
        click("Keep mine and replace theirs");
        assertThat(desk.open(club.id()).draft().summary().exactly(Locale.ENGLISH))
                .isEqualTo("Mine");
    }

    @SuppressWarnings("unchecked")
    private void write(Locale language) {
        enter(
                (RadioButtonGroup<Locale>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Language you are writing")),
                language);
    }
}
