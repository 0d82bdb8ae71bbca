package org.heard.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.questionnaire.Previews;
import org.heard.questionnaire.Questionnaires;
import org.heard.response.AskedConsultation;
import org.heard.testing.PortalTest;
import org.heard.testing.Seen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewTest extends PortalTest {

    @Autowired
    private Previews previews;

    @Autowired
    private Questionnaires questionnaires;

    @Test
    void a_reading_panel_sees_the_questions_as_they_will_be_and_nothing_is_kept() {
        AskedConsultation club = AskedConsultation.open(database, clock.instant());
        String key = previews.key(questionnaires.forConsultation(club.id()).orElseThrow());

        Seen first = visitor().open("/en/preview/questions/" + key);
        assertThat(first.heading()).isEqualTo("Getting there");
        assertThat(first.text()).contains("Nothing that you type here is kept").contains("Why we ask this");
        assertThat(first.form().press("Next page").problems()).hasSize(1);
        assertThat(first.form().choose("By bus").press("Next page").heading()).isEqualTo("The move");
        assertThat(visitor()
                        .open("/en/preview/questions/" + key.replaceFirst(".$", "x"))
                        .status())
                .isEqualTo(404);
    }
}
