package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.consultation.ConsultationContent;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.Level;
import org.heard.consultation.WayIn;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Locale WELSH = Locale.of("cy");

    private static final ConsultationContent NOTHING = new ConsultationContent(
            ConsultationText.empty(), null, Set.of(), Set.of(), Set.of(), null, null, Translated.empty());

    private static ConsultationContent content(Locale language, String title, List<String> sections, String closes) {
        var parts = new TextParts();
        parts.title = Translated.of(language, title);
        sections.forEach(body ->
                parts.sections.add(new Section(Translated.of(language, "About"), Translated.of(language, body))));
        parts.documents.add(TextParts.document(
                Translated.of(language, "Plan"), "https://x.example/plan.pdf", "application/pdf", 7, language));
        parts.ways.add(new Way(WayIn.EMAIL, Translated.of(language, "a@x.example"), "mailto:a@x.example"));
        return new ConsultationContent(
                parts.text(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse(closes),
                Translated.empty());
    }

    private static ConsultationContent english(String title, List<String> sections) {
        return content(Locale.ENGLISH, title, sections, "2026-06-01T00:00:00Z");
    }

    @Test
    void a_first_import_takes_everything() {
        ConsultationContent file = english("Parks", List.of("One", "Two"));
        var merge = new Merge(NOTHING, file, NOTHING);
        assertThat(merge.merged()).isEqualTo(file);
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void what_only_the_file_changed_is_taken() {
        ConsultationContent before = english("Parks", List.of("One", "Two"));
        ConsultationContent after = english("Parks and paths", List.of("One"));
        var merge = new Merge(before, after, before);
        assertThat(merge.merged()).isEqualTo(after);
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void what_staff_added_here_is_kept() {
        ConsultationContent before = english("Parks", List.of("One"));
        var text = new TextParts();
        text.title = before.text().title().with(WELSH, "Parciau");
        text.question = Translated.english("Should we?");
        text.sections.addAll(before.text().sections());
        text.documents.addAll(before.text().documents());
        text.ways.addAll(before.text().ways());
        text.ways.add(new Way(WayIn.IN_PERSON, Translated.english("Library"), ""));
        ConsultationContent here = new ConsultationContent(
                text.text(),
                Level.CONSULT,
                Set.of(),
                Set.of(),
                Set.of(),
                before.opens(),
                before.closes(),
                Translated.empty());
        ConsultationContent after = english("Parks and paths", List.of("One", "Two"));
        var merge = new Merge(before, after, here);
        ConsultationContent merged = merge.merged();
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged.text().title().texts())
                .containsEntry("en", "Parks and paths")
                .containsEntry("cy", "Parciau");
        assertThat(merged.text().question().text(Locale.ENGLISH)).isEqualTo("Should we?");
        assertThat(merged.text().sections()).hasSize(2);
        assertThat(merged.text().ways()).hasSize(2);
        assertThat(merged.level()).isEqualTo(Level.CONSULT);
    }

    @Test
    void what_both_changed_stays_as_staff_wrote_it_and_is_named() {
        ConsultationContent before = english("Parks", List.of("One"));
        ConsultationContent here = english("Our parks", List.of("Uno"));
        ConsultationContent after = english("Parks and paths", List.of("Eins"));
        var merge = new Merge(before, after, here);
        assertThat(merge.merged()).isEqualTo(here);
        assertThat(merge.conflicts()).containsExactly(Field.TITLE, Field.BODY);
    }

    @Test
    void a_second_language_joins_the_first() {
        ConsultationContent here = english("Parks", List.of("One", "Two"));
        ConsultationContent file = content(WELSH, "Parciau", List.of("Un", "Dau"), "2026-06-01T00:00:00Z");
        var merge = new Merge(NOTHING, file, here);
        ConsultationContent merged = merge.merged();
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged.text().sections()).hasSize(2);
        assertThat(merged.text().sections().get(1).body().texts())
                .containsEntry("en", "Two")
                .containsEntry("cy", "Dau");
        assertThat(merged.text().documents()).hasSize(1);
        assertThat(merged.text().ways()).hasSize(1);
        assertThat(merged.text().ways().getFirst().detail().texts()).containsKeys("en", "cy");
        // the Welsh document goes again
        var back = new Merge(file, NOTHING, merged).merged();
        assertThat(back.text().sections()).isEqualTo(here.text().sections());
        assertThat(back.text().documents()).isEqualTo(here.text().documents());
    }

    @Test
    void what_the_file_no_longer_has_goes_unless_staff_changed_it() {
        ConsultationContent before = english("Parks", List.of("One"));
        ConsultationContent after = NOTHING;
        assertThat(new Merge(before, after, before).merged().text().documents()).isEmpty();
        ConsultationContent here = content(WELSH, "Parciau", List.of("Un"), "2026-06-01T00:00:00Z");
        assertThat(new Merge(before, after, here).merged().text().documents()).hasSize(1);
    }
}
