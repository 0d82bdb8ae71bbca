package org.heard.response.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.heard.consultation.Consultations;
import org.heard.privacy.SpeakableCode;
import org.heard.questionnaire.Answer;
import org.heard.response.AnsweringAs;
import org.heard.response.AskedConsultation;
import org.heard.response.Capacity;
import org.heard.response.Draft;
import org.heard.response.Drafts;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AnswersViewTest extends ViewTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private ResponseDesk desk;

    @Autowired
    private Consultations consultations;

    private AskedConsultation club;

    @BeforeEach
    void answer() {
        club = AskedConsultation.open(database, clock.instant());
        send(Capacity.MYSELF, "bus", "The bus to Llanfair is always late");
        send(Capacity.FOR_SOMEONE, "walk", "=HYPERLINK(\"http://evil.example\")");
    }

    private Response send(Capacity capacity, String travel, String story) {
        SpeakableCode code = drafts.begin(club.id(), AnsweringAs.of(capacity), Locale.ENGLISH);
        drafts.save(
                code,
                List.of(
                        new Draft.Typed("travel", Answer.choices(travel)),
                        new Draft.Typed("story", Answer.words(story))),
                "",
                "test",
                1,
                Locale.ENGLISH);
        return drafts.send(code);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_analyst_finds_answers_by_their_words() {
        signIn("ann@brynafon.example", "ANALYST");
        UI.getCurrent().navigate("desk/consultations/" + club.slug() + "/answers");
        assertThat(pageText()).contains("2 answers so far").contains("For myself: 1");
        Grid<Response> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(2);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Search in the answers")), "llanfair bus");
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(pageText()).contains("1 answer found");
        Response found = GridKt._get(grid, 0);

        UI.getCurrent()
                .navigate("desk/consultations/" + club.slug() + "/answers/"
                        + found.id().value());
        assertThat(pageText()).contains("The bus to Llanfair is always late").contains("By bus");
    }

    @Test
    void the_table_is_harmless_in_a_spreadsheet_and_leaves_nothing_out() throws Exception {
        signIn("ann@brynafon.example", "ANALYST");
        var csv = new StringWriter();
        desk.export(consultations.bySlug(club.slug()).orElseThrow(), Locale.ENGLISH, csv);
        assertThat(csv.toString().lines()).hasSize(3);
        assertThat(csv.toString())
                .contains("How do you travel?")
                .contains("'=HYPERLINK")
                .contains("The bus to Llanfair");
    }

    @Test
    void whoever_answers_the_post_does_not_read_answers() {
        signIn("post@brynafon.example", "FRONT_DESK");
        assertThatThrownBy(() -> desk.count(club.id(), "")).isInstanceOf(AccessDeniedException.class);
    }
}
