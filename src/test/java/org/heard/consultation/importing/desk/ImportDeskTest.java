package org.heard.consultation.importing.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.heard.consultation.Consultations;
import org.heard.consultation.importing.Columns.Meaning;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Amira, an editor, brings over what her council has on its old site. */
class ImportDeskTest extends ViewTest {

    @Autowired
    private Consultations consultations;

    private String mark;

    @BeforeEach
    void amira_opens_the_page() {
        signIn("amira", "EDITOR");
        mark = UUID.randomUUID().toString().substring(0, 8);
        UI.getCurrent().navigate("desk/consultations/import");
    }

    private String sheet() {
        return "Ref,Title,What people call it,Opens,Closes,Colour\n" + mark + ",Parks " + mark
                + ",Your parks,1 Mar 2024,24 May 2024,red\n";
    }

    private void choose(String name, String content) {
        UploadKt._upload(_get(Upload.class), name, "", content.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }

    /** Long work is done beside the page. */
    private void waitFor(String text) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!pageText().contains(text) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(pageText()).contains(text);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Meaning> column(String heading) {
        return _get(ComboBox.class, spec -> spec.withLabel("Column “" + heading + "”"));
    }

    private String meaning(String heading) {
        ComboBox<Meaning> choice = column(heading);
        return choice.getValue() == null ? "" : choice.getItemLabelGenerator().apply(choice.getValue());
    }

    @Test
    void she_finds_the_page_from_the_list() {
        UI.getCurrent().navigate("desk/consultations");
        assertThat(_get(Anchor.class, spec -> spec.withText("Bring consultations over"))
                        .getHref())
                .isEqualTo("desk/consultations/import");
    }

    @Test
    void she_sees_what_will_happen_before_anything_is_saved() {
        choose("old.csv", sheet());
        assertThat(meaning("Title")).isEqualTo("Title (English)");
        assertThat(meaning("Closes")).isEqualTo("Closes");
        assertThat(meaning("What people call it")).isEmpty();
        assertThat(column("Closes").getHelperText()).contains("24 May 2024");

        click("Check what will happen");
        waitFor("Nothing has been saved yet.");
        assertThat(pageText())
                .contains("This would bring: 1 new", "Parks " + mark, "old.csv!2", "the column “Colour”".substring(4));
        assertThat(consultations.bySlug("parks-" + mark)).isEmpty();

        click("Bring 1 consultation over");
        waitFor("What was brought over");
        assertThat(consultations.publicBySlug("parks-" + mark)).isPresent();
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("desk/consultations/parks-" + mark, "/en/consultations/parks-" + mark);

        click("Bring over another file");
        choose("old.csv", sheet());
        click("Check what will happen");
        waitFor("everything in this file is here already");
        _assertNone(Button.class, spec -> spec.withText("Bring 1 consultation over"));
    }

    @Test
    void she_says_herself_what_a_column_means() {
        choose("old.csv", sheet());
        ComboBox<Meaning> title = column("Title");
        Meaning wasTitle = title.getValue();
        title.setValue(null);
        click("Check what will happen");
        assertThat(pageText()).contains("Say which column holds the title.");

        column("What people call it").setValue(wasTitle);
        title.setValue(wasTitle);
        click("Check what will happen");
        assertThat(column("What people call it").isInvalid()).isTrue();

        title.setValue(null);
        click("Check what will happen");
        waitFor("Nothing has been saved yet.");
        assertThat(pageText()).contains("Your parks");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_the_place() {
        choose("old.csv", "Title\nA\u0000B\n");
        assertThat(pageText()).contains("old.csv: 2: Line 2 holds characters that no text has.");
        choose("cut.json", "{\"title\": ");
        waitFor("This is not JSON");
        _assertNone(Button.class, spec -> spec.withText("Bring 1 consultation over"));
    }
}
