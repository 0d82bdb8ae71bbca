package org.heard.consultation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.heard.consultation.ConsultationText.Section;
import org.heard.consultation.ConsultationText.Way;
import org.heard.consultation.Level;
import org.heard.consultation.WayIn;
import org.heard.consultation.importing.ImportedConsultation.Facts;
import org.heard.language.Translated;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Locale WELSH = Locale.of("cy");

    private static Content content(Locale language, String title, List<String> sections, String closes) {
        var parts = new TextParts();
        parts.title = Translated.of(language, title);
        sections.forEach(body ->
                parts.sections.add(new Section(Translated.of(language, "About"), Translated.of(language, body))));
        parts.documents.add(TextParts.document(
                Translated.of(language, "Plan"), "https://x.example/plan.pdf", "application/pdf", 7, language));
        parts.ways.add(new Way(WayIn.EMAIL, Translated.of(language, "a@x.example"), "mailto:a@x.example"));
        return new Content(
                parts.text(),
                new Facts(
                        null,
                        new TreeSet<>(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse(closes),
                        Translated.empty()));
    }

    private static Content english(String title, List<String> sections) {
        return content(Locale.ENGLISH, title, sections, "2026-06-01T00:00:00Z");
    }

    @Test
    void a_first_import_takes_everything() {
        Content file = english("Parks", List.of("One", "Two"));
        var merge = new Merge(Content.nothing(), file, Content.nothing());
        assertThat(merge.merged()).isEqualTo(file);
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void what_only_the_file_changed_is_taken() {
        Content before = english("Parks", List.of("One", "Two"));
        Content after = english("Parks and paths", List.of("One"));
        var merge = new Merge(before, after, before);
        assertThat(merge.merged()).isEqualTo(after);
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void what_staff_added_here_is_kept() {
        Content before = english("Parks", List.of("One"));
        var text = new TextParts();
        text.title = before.text().title().with(WELSH, "Parciau");
        text.question = Translated.english("Should we?");
        text.sections.addAll(before.text().sections());
        text.documents.addAll(before.text().documents());
        text.ways.addAll(before.text().ways());
        text.ways.add(new Way(WayIn.IN_PERSON, Translated.english("Library"), ""));
        Facts facts = before.facts();
        Content here = new Content(
                text.text(),
                new Facts(
                        Level.CONSULT,
                        facts.topics(),
                        facts.audiences(),
                        facts.areas(),
                        facts.opensAt(),
                        facts.closesAt(),
                        facts.shortReason()));
        Content after = english("Parks and paths", List.of("One", "Two"));
        var merge = new Merge(before, after, here);
        Content merged = merge.merged();
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged.text().title().texts())
                .containsEntry("en", "Parks and paths")
                .containsEntry("cy", "Parciau");
        assertThat(merged.text().question().text(Locale.ENGLISH)).isEqualTo("Should we?");
        assertThat(merged.text().sections()).hasSize(2);
        assertThat(merged.text().ways()).hasSize(2);
        assertThat(merged.facts().level()).isEqualTo(Level.CONSULT);
    }

    @Test
    void what_both_changed_stays_as_staff_wrote_it_and_is_named() {
        Content before = english("Parks", List.of("One"));
        Content here = english("Our parks", List.of("Uno"));
        Content after = english("Parks and paths", List.of("Eins"));
        var merge = new Merge(before, after, here);
        assertThat(merge.merged()).isEqualTo(here);
        assertThat(merge.conflicts()).containsExactly(Field.TITLE, Field.BODY);
    }

    @Test
    void a_second_language_joins_the_first() {
        Content here = english("Parks", List.of("One", "Two"));
        Content file = content(WELSH, "Parciau", List.of("Un", "Dau"), "2026-06-01T00:00:00Z");
        var merge = new Merge(Content.nothing(), file, here);
        Content merged = merge.merged();
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged.text().sections()).hasSize(2);
        assertThat(merged.text().sections().get(1).body().texts())
                .containsEntry("en", "Two")
                .containsEntry("cy", "Dau");
        assertThat(merged.text().documents()).hasSize(1);
        assertThat(merged.text().ways()).hasSize(1);
        assertThat(merged.text().ways().getFirst().detail().texts()).containsKeys("en", "cy");
        // the Welsh document goes again
        var back = new Merge(file, Content.nothing(), merged).merged();
        assertThat(back.text().sections()).isEqualTo(here.text().sections());
        assertThat(back.text().documents()).isEqualTo(here.text().documents());
    }

    @Test
    void what_the_file_no_longer_has_goes_unless_staff_changed_it() {
        Content before = english("Parks", List.of("One"));
        Content after = Content.nothing();
        assertThat(new Merge(before, after, before).merged().text().documents()).isEmpty();
        Content here = content(WELSH, "Parciau", List.of("Un"), "2026-06-01T00:00:00Z");
        assertThat(new Merge(before, after, here).merged().text().documents()).hasSize(1);
    }
}
