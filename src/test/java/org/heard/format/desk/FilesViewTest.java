package org.heard.format.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.heard.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Amira, an editor, sees why the large print of a consultation is withheld and has it made again. */
class FilesViewTest extends ViewTest {

    private static final String PATH = "consultations/day-services-llanbedw";

    @Autowired
    private FilesToday today;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void a_file_is_withheld() {
        database.update(
                "insert into ready_file values (?, ?, 'en', 'DOCX', 'x', ?, null, 0, 0, 0, 'Table 2 has no headings.', 0,"
                        + " 0, null, 1)"
                        + " on duplicate key update id = ?, problem = 'Table 2 has no headings.', made_from = 'x'",
                id,
                PATH,
                LocalDateTime.now(),
                id);
        signIn("amira", "EDITOR");
    }

    @AfterEach
    void it_goes() {
        database.update("delete from ready_file where id = ?", id);
    }

    @Test
    void she_reads_the_reason_and_presses_make_again() {
        assertThat(today.waiting(Locale.ENGLISH))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).contains("withheld"));
        UI.getCurrent().navigate(FilesView.ADDRESS);

        Grid<?> grid = _get(Grid.class);
        int line = line(grid);
        assertThat(GridKt._getFormattedRow(grid, line)).contains("Table 2 has no headings.");
        Button again = (Button) GridKt._getCellComponent(grid, line, "again");
        assertThat(again.getAriaLabel()).hasValue("Make again: Word document, English of “Day services in Llanbedw”");
        again.click();

        assertThat(pageText()).contains("Word document, English is made again in about a minute.");
        assertThat(database.queryForObject("select made_from from ready_file where id = ?", String.class, id))
                .isEmpty();
    }

    private static int line(Grid<?> grid) {
        for (int row = 0; row < GridKt._size(grid); row++) {
            if (String.join(" ", GridKt._getFormattedRow(grid, row)).contains("Table 2")) {
                return row;
            }
        }
        throw new AssertionError("Not there");
    }
}
