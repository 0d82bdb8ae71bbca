package org.heard.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.language.Translated;
import org.heard.privacy.picture.CleanPicture;
import org.springframework.core.io.ClassPathResource;

/** A council that has one picture of its own, the plan of a garden, and the drawings that come with Heard. */
public final class GardenPlans implements QuestionPictures {

    /** The name of the picture that it has. */
    public static final String WALK = "own-5f2f7c1e-6a0d-4c55-9a3e-1d6f0b7a1001";

    /** The name of a picture that another council has. */
    public static final String ELSEWHERE = "own-00000000-6a0d-4c55-9a3e-1d6f0b7a1001";

    /** The plan as an editor has it. */
    public static byte[] file() {
        try {
            return new ClassPathResource("demo/pictures/garden-to-walk-in.png").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CleanPicture plan() {
        return PictureDesk.fitted(file());
    }

    @Override
    public Optional<Shown> find(String name) {
        CleanPicture plan = plan();
        return name.equals(WALK)
                ? Optional.of(new Shown("/files/pictures/walk.png", plan.width(), plan.height(), true))
                : QuestionPictures.onlyDrawings().find(name);
    }

    @Override
    public Optional<Printed> printed(String name) {
        return name.equals(WALK)
                ? Optional.of(new Printed(plan().kind().mediaType(), plan().content()))
                : QuestionPictures.onlyDrawings().printed(name);
    }

    /** What its picture shows, in these languages. */
    public static Translated shows(String... languages) {
        Translated shows = Translated.empty();
        for (String language : languages) {
            shows = shows.with(Locale.forLanguageTag(language), "A path goes round (" + language + ")");
        }
        return shows;
    }

    /** Which garden, of two: one with a picture and one without. */
    public static Question question(String picture, Translated alternative) {
        Translated wording = Translated.of(Map.of("en", "Which garden?", "cy", "Pa ardd?", "ur", "کون سا باغ؟"));
        Translated walk = Translated.of(Map.of("en", "To walk in", "cy", "I gerdded", "ur", "چلنے کا"));
        Translated rest = Translated.of(Map.of("en", "To rest in", "cy", "I orffwys", "ur", "آرام کا"));
        return Question.blank("garden", QuestionType.ONE_CHOICE)
                .edit()
                .wording(wording)
                .options(List.of(Choice.of("walk", walk).shownBy(picture, alternative), Choice.of("rest", rest)))
                .done();
    }

    /** A questionnaire that asks it. */
    public static Questions asking(Question... questions) {
        Translated title = Translated.of(Map.of("en", "The garden", "cy", "Yr ardd", "ur", "باغ"));
        return new Questions(List.of(new QuestionPage(title, Translated.empty(), List.of(questions))));
    }
}
