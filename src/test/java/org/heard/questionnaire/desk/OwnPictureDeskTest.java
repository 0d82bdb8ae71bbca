package org.heard.questionnaire.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.heard.database.BlobOwner;
import org.heard.database.BlobStore;
import org.heard.language.Translated;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.GardenPlans;
import org.heard.questionnaire.OwnPicture;
import org.heard.questionnaire.PictureDesk;
import org.heard.questionnaire.PictureRefusal;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.QuestionnaireDesk;
import org.heard.questionnaire.Questions;
import org.heard.response.AskedConsultation;
import org.heard.response.attachment.Files;
import org.heard.testing.Seen;
import org.heard.testing.ViewTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Amira asks by pictures of the council's own, which everybody gets, and nobody loses. */
class OwnPictureDeskTest extends ViewTest {

    private static final Translated SHOWS = Translated.of(
            Map.of("en", "A path goes round", "cy", "Mae llwybr yn mynd o gwmpas", "ur", "راستہ چکر لگاتا ہے"));

    @Autowired
    private PictureDesk pictures;

    @Autowired
    private QuestionnaireDesk desk;

    @Autowired
    private List<BlobOwner> owners;

    @Autowired
    private BlobStore blobs;

    private AskedConsultation asked() {
        signIn("ada", "ADMINISTRATOR");
        return AskedConsultation.open(database, clock.instant());
    }

    private static Button named(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private OwnPicture plan() {
        return pictures.keep("Plan of the garden", SHOWS, PictureDesk.fitted(GardenPlans.file()));
    }

    private Questions latest(AskedConsultation club) {
        return desk.latest(club.id()).orElseThrow().questions();
    }

    private Questionnaire publish(AskedConsultation club, Questions questions) {
        Optional<Questionnaire> before = desk.latest(club.id());
        return desk.publish(desk.write(club.id(), before, questions));
    }

    private static Questions asking(OwnPicture plan) {
        return GardenPlans.asking(GardenPlans.question(plan.inQuestions(), SHOWS));
    }

    @Test
    void she_adds_a_photo_to_a_choice_and_it_is_chosen_with_what_it_shows() {
        AskedConsultation club = asked();
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");
        _click(named("Change: page 1, question 1"));
        _click(named("Add a picture of your own: Picture for choice 1"));
        click("Keep the picture");
        assertThat(_find(Paragraph.class)).anyMatch(said -> said.getText().equals("Choose a file first."));

        TextField name = field("Name of the picture");
        enter(name, "The new bus");
        UploadKt._upload(_get(Upload.class), "bus.jpg", "image/jpeg", Files.ascii("<svg onload='alert(1)'/>"));
        assertThat(_find(Paragraph.class))
                .anyMatch(said -> said.getText().startsWith("This is no picture that can be used."));
        assertThat(name.getValue()).as("what was typed stays").isEqualTo("The new bus");

        UploadKt._upload(_get(Upload.class), "bus.jpg", "image/jpeg", Files.photo(6));
        click("Keep the picture");
        TextArea shows = area("What the picture shows (English)");
        assertThat(shows.isInvalid()).isTrue();
        enter(shows, "A low red bus with a ramp");
        enter(area("What the picture shows (Cymraeg)"), "Bws coch isel gyda ramp");
        click("Keep the picture");

        assertThat(field("What the picture of choice 1 shows").getValue()).isEqualTo("A low red bus with a ramp");
        click("Keep");
        Choice bus = latest(club).find("travel").orElseThrow().options().getFirst();
        assertThat(bus.alternative().exactly(Locale.ENGLISH)).isEqualTo("A low red bus with a ramp");
        OwnPicture kept = pictures.all().stream()
                .filter(each -> each.inQuestions().equals(bus.picture()))
                .findFirst()
                .orElseThrow();
        assertThat(kept.name()).isEqualTo("The new bus");
        assertThat(kept.shown().height()).as("upright").isEqualTo(80);
    }

    @Test
    void a_drawing_leaves_what_she_wrote_and_another_picture_brings_its_own_words() {
        AskedConsultation club = asked();
        OwnPicture plan = plan();
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/questions");
        _click(named("Change: page 1, question 1"));
        enter(select("Picture for choice 1"), plan.inQuestions());
        assertThat(field("What the picture of choice 1 shows").getValue()).isEqualTo("A path goes round");
        enter(select("Picture for choice 1"), "bus");
        assertThat(field("What the picture of choice 1 shows").getValue()).isEmpty();
        enter(field("What the picture of choice 1 shows"), "My own words");
        enter(select("Picture for choice 1"), plan.inQuestions());
        assertThat(field("What the picture of choice 1 shows").getValue()).isEqualTo("My own words");
        click("Keep");
        Choice first = latest(club).find("travel").orElseThrow().options().getFirst();
        assertThat(first.alternative().texts())
                .containsEntry("en", "My own words")
                .containsEntry("cy", "Mae llwybr yn mynd o gwmpas");
    }

    @Test
    void everybody_gets_the_picture_with_what_it_shows_and_its_size() throws IOException {
        AskedConsultation club = asked();
        OwnPicture plan = plan();
        publish(club, asking(plan));
        for (String language : List.of("en", "cy", "ur")) {
            Seen page = visitor().open("/" + language + "/consultations/" + club.slug() + "/respond");
            while (page.document().selectFirst("img[src*=/files/pictures/]") == null) {
                page = page.form("main form.form")
                        .press(page.document()
                                .expectFirst("main form.form .buttons button")
                                .text());
            }
            Element image = page.document().expectFirst("label img[src*=/files/pictures/]");
            assertThat(image.attr("alt")).isEqualTo(SHOWS.exactly(Locale.forLanguageTag(language)));
            assertThat(image.attr("width")).isEqualTo("320");
            assertThat(image.attr("height")).isEqualTo("229");

            Seen file = visitorWithoutCookies().open(image.attr("src"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Type")).hasValue("image/png");
            assertThat(file.header("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(file.header("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "public", "immutable"));
            assertThat(file.header("Content-Length")).hasValue(String.valueOf(file.bytes().length));
            assertThat(file.header("Set-Cookie")).isEmpty();
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(file.bytes()));
            assertThat(seen.getWidth()).isEqualTo(plan.shown().width());
        }
    }

    @Test
    void nothing_else_is_at_such_an_address() {
        signIn("ada", "ADMINISTRATOR");
        String address = plan().shown().address();
        for (String wrong : List.of(
                address.replace(".png", ".jpg"),
                address.replace(".png", ".svg"),
                address.replace(".png", ""),
                "/files/pictures/" + UUID.randomUUID() + ".png",
                "/files/pictures/..%2f..%2fmaster.key.png",
                "/files/pictures/x.png")) {
            assertThat(visitor().open(wrong).status()).as(wrong).isBetween(400, 404);
        }
    }

    @Test
    void what_people_saw_is_never_deleted_and_what_nobody_uses_can_be() {
        AskedConsultation club = asked();
        OwnPicture plan = plan();
        publish(club, asking(plan));
        Question without = GardenPlans.question("", Translated.empty());
        publish(club, GardenPlans.asking(without));

        assertThatExceptionOfType(PictureRefusal.class)
                .as("an old version has it")
                .isThrownBy(() -> pictures.delete(plan.id()))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("questionnaire.picture.refusal.used");
                    assertThat(((Translated) refusal.parameters()[0]).text(Locale.ENGLISH))
                            .isEqualTo("The Tuesday Club");
                });
        assertThat(owners).anyMatch(owner -> owner.named().contains(plan.id()));

        OwnPicture unused = plan();
        assertThat(blobs.find(unused.id())).isPresent();
        UI.getCurrent().navigate("desk/question-pictures");
        assertThat(pageText()).contains("Used in: The Tuesday Club.", "Not used yet.");
        pictures.delete(unused.id());
        assertThat(blobs.find(unused.id())).isEmpty();
        assertThat(visitor().open(unused.shown().address()).status()).isEqualTo(404);
        assertThatExceptionOfType(PictureRefusal.class)
                .isThrownBy(() -> pictures.delete(unused.id()))
                .satisfies(gone -> assertThat(gone.key()).endsWith(".gone"));
    }
}
