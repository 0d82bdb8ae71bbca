package org.heard.questionnaire.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Amira puts an earlier answer into the middle of a question. */
class PipeSelectTest {

    private static final String PIPE = "[[place|the centre]]";

    @Test
    void it_comes_where_her_cursor_was_and_stands_apart() {
        assertThat(PipeSelect.inserted("Why do you go to ?", PIPE, 17)).isEqualTo("Why do you go to " + PIPE + "?");
        assertThat(PipeSelect.inserted("Is good?", PIPE, 2)).isEqualTo("Is " + PIPE + " good?");
        assertThat(PipeSelect.inserted("Is good?", PIPE, 3)).isEqualTo("Is " + PIPE + " good?");
    }

    @Test
    void it_comes_first_or_last_where_there_is_no_other_place() {
        assertThat(PipeSelect.inserted("", PIPE, 0)).isEqualTo(PIPE);
        assertThat(PipeSelect.inserted("Why", PIPE, 0)).isEqualTo(PIPE + " Why");
        assertThat(PipeSelect.inserted("Why", PIPE, Integer.MAX_VALUE)).isEqualTo("Why " + PIPE);
    }
}
