package org.heard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.consultation.ConsultationText.Section;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;

/** Amira writes English while Gwen writes Welsh: neither overwrites the other. */
class ContentMergeTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final Translated TITLE = Translated.english("Day centres");
    private static final Section HOURS = section("Opening hours", "Nine to five");
    private static final Section BUSES = section("Buses", "Two a day");

    private final ConsultationContent before = content(TITLE, HOURS, BUSES);

    @Test
    void each_keeps_her_language() {
        var amira = content(TITLE.with(Locale.ENGLISH, "Our day centres"), HOURS, BUSES);
        var gwen = content(TITLE.with(WELSH, "Canolfannau dydd"), HOURS, BUSES);

        assertThat(ContentMerge.of(before, amira, gwen).text().title())
                .isEqualTo(Translated.english("Our day centres").with(WELSH, "Canolfannau dydd"));
    }

    @Test
    void each_keeps_her_language_in_the_same_section() {
        var longer = new Section(HOURS.heading(), Translated.english("Eight to six"));
        var welsh = new Section(HOURS.heading().with(WELSH, "Oriau agor"), HOURS.body());

        assertThat(ContentMerge.of(before, content(TITLE, longer, BUSES), content(TITLE, welsh, BUSES))
                        .text()
                        .sections())
                .containsExactly(new Section(welsh.heading(), longer.body()), BUSES);
    }

    @Test
    void the_same_words_changed_by_both_need_a_person_to_choose() {
        var amira = content(Translated.english("Day places"), HOURS);
        var pat = content(Translated.english("Day care"), HOURS);

        assertThatThrownBy(() -> ContentMerge.of(before, amira, pat)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_translation_never_ends_up_in_a_section_that_was_moved() {
        var moved = content(TITLE, BUSES, HOURS);
        var welsh = content(TITLE, new Section(HOURS.heading().with(WELSH, "Oriau agor"), HOURS.body()), BUSES);

        assertThatThrownBy(() -> ContentMerge.of(before, moved, welsh)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_section_added_by_one_stays_when_the_other_changes_the_title() {
        var amira = content(TITLE, HOURS, BUSES, section("Meals", "Hot"));
        var gwen = content(TITLE.with(WELSH, "Canolfannau dydd"), HOURS, BUSES);

        assertThat(ContentMerge.of(before, amira, gwen).text().sections()).hasSize(3);
    }

    private static Section section(String heading, String body) {
        return new Section(Translated.english(heading), Translated.english(body));
    }

    private static ConsultationContent content(Translated title, Section... sections) {
        ConsultationText empty = ConsultationText.empty();
        Translated none = Translated.empty();
        var text = new ConsultationText(
                title,
                none,
                none,
                none,
                none,
                none,
                null,
                none,
                List.of(sections),
                empty.easyRead(),
                empty.glossary(),
                empty.documents(),
                empty.ways(),
                none);
        return new ConsultationContent(text, null, Set.of(), Set.of(), Set.of(), null, null, none);
    }
}
