package org.heard.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.heard.language.Translated;
import org.heard.response.attachment.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amira shows what is to be chosen by pictures of the council's own. */
class QuestionPicturesTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private final QuestionPictures plans = new GardenPlans();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own-../../etc/passwd",
                "own-5F2F7C1E-6a0d-4c55-9a3e-1d6f0b7a1001",
                "own-5f2f7c1e-6a0d-4c55-9a3e-1d6f0b7a1001/../x",
                "own-5f2f7c1e-6a0d-4c55-9a3e-1d6f0b7a1001.png",
                "../bus",
                "bus.svg",
                "https://elsewhere.example/x.png",
                "bus\" onerror=\"alert(1)"
            })
    void a_name_that_could_lead_elsewhere_is_none(String name) {
        assertThat(Choice.of("a", Translated.english("A"))
                        .shownBy(name, Translated.empty())
                        .picture())
                .isEmpty();
        assertThat(QuestionPictures.isOwn(name)).isFalse();
        assertThat(plans.find(name)).isEmpty();
        assertThat(plans.printed(name)).isEmpty();
    }

    @Test
    void a_drawing_and_an_own_picture_are_found_by_their_names() {
        UUID id = UUID.randomUUID();
        assertThat(QuestionPictures.id(QuestionPictures.name(id))).hasValue(id);
        assertThat(Choice.of("a", Translated.english("A"))
                        .shownBy(GardenPlans.WALK, Translated.empty())
                        .picture())
                .isEqualTo(GardenPlans.WALK);
        assertThat(plans.find("bus").orElseThrow().address()).isEqualTo("/assets/easy-read/bus.svg");
        assertThat(plans.printed("bus")).isPresent();
        assertThat(plans.find("no-such-drawing")).isEmpty();
        var shown = plans.find(GardenPlans.WALK).orElseThrow().in(280, 280);
        assertThat(shown.width()).isEqualTo(280);
        assertThat(shown.height()).isEqualTo(200);
        assertThat(QuestionPictures.drawings()).contains("bus", "yes").doesNotContain("");
    }

    private List<PlacedProblem> problems(Question question) {
        return new QuestionsCheck(List.of(ENGLISH, WELSH), plans).problems(GardenPlans.asking(question));
    }

    @Test
    void what_an_own_picture_shows_is_needed_in_every_language_before_it_is_published() {
        Translated walk = GardenPlans.question("", Translated.empty())
                .options()
                .getFirst()
                .label();
        Locale urdu = Locale.forLanguageTag("ur");
        assertThat(problems(GardenPlans.question(GardenPlans.WALK, Translated.empty())))
                .containsExactly(
                        new PlacedProblem(1, 1, Problem.of("missing.picture.option", WELSH, walk)),
                        new PlacedProblem(1, 1, Problem.of("missing.picture.option", ENGLISH, walk)),
                        new PlacedProblem(1, 1, Problem.of("missing.picture.option", urdu, walk)));
        assertThat(problems(GardenPlans.question(GardenPlans.WALK, GardenPlans.shows("en", "ur"))))
                .containsExactly(new PlacedProblem(1, 1, Problem.of("missing.picture.option", WELSH, walk)));
        assertThat(problems(GardenPlans.question(GardenPlans.WALK, GardenPlans.shows("en", "cy", "ur"))))
                .isEmpty();
        assertThat(problems(GardenPlans.question("bus", Translated.empty()))).isEmpty();
    }

    @Test
    void the_same_beside_the_easy_read_words() {
        Question shown = GardenPlans.question("", Translated.empty())
                .edit()
                .picture(GardenPlans.WALK)
                .alternative(GardenPlans.shows("en", "ur"))
                .done();
        assertThat(problems(shown)).containsExactly(new PlacedProblem(1, 1, Problem.of("missing.picture", WELSH)));
    }

    @Test
    void a_picture_that_is_not_here_is_told_at_its_place() {
        Question gone = GardenPlans.question(GardenPlans.ELSEWHERE, GardenPlans.shows("en", "cy", "ur"));
        Translated walk = gone.options().getFirst().label();
        assertThat(problems(gone)).containsExactly(new PlacedProblem(1, 1, Problem.of("picture.gone.option", walk)));
        assertThat(problems(gone.edit()
                        .options(List.of(gone.options().getLast(), Choice.of("x", walk)))
                        .picture(GardenPlans.ELSEWHERE)
                        .done()))
                .containsExactly(new PlacedProblem(1, 1, Problem.of("picture.gone")));
    }

    @Test
    void a_file_that_is_no_picture_is_refused_with_what_to_do() {
        refused(Files.ascii("<svg onload=\"alert(1)\"/>"), "kind");
        refused(new byte[0], "empty");
        refused(new byte[PictureDesk.MOST_BYTES + 1], "large");
        refused(Files.bomb(), "pixels");
        refused(Arrays.copyOf(GardenPlans.file(), 3_000), "broken");
        assertThat(PictureDesk.fitted(Files.photo(6)).height()).isEqualTo(80);
    }

    private static void refused(byte[] file, String reason) {
        assertThatExceptionOfType(PictureRefusal.class)
                .isThrownBy(() -> PictureDesk.fitted(file))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("questionnaire.picture.refusal." + reason));
    }
}
