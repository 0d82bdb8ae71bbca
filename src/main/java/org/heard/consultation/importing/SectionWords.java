package org.heard.consultation.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.heard.consultation.ConsultationText;
import org.heard.consultation.ConsultationText.Section;
import org.heard.language.Translated;

/** What a section says in one language. */
record SectionWords(String heading, String body) {

    private static final SectionWords NONE = new SectionWords("", "");

    /** All languages in which any section says something. */
    static SortedSet<String> languages(ConsultationText... texts) {
        var tags = new TreeSet<String>();
        for (ConsultationText text : texts) {
            text.sections().forEach(section -> {
                tags.addAll(section.heading().texts().keySet());
                tags.addAll(section.body().texts().keySet());
            });
        }
        return tags;
    }

    /** The sections in one language, up to the last that says something in it. */
    static List<SectionWords> of(ConsultationText text, Locale language) {
        var words = new ArrayList<>(text.sections().stream()
                .map(section -> new SectionWords(
                        section.heading().exactly(language), section.body().exactly(language)))
                .toList());
        while (!words.isEmpty() && words.getLast().equals(NONE)) {
            words.removeLast();
        }
        return words;
    }

    /** The sections, saying this in one language: the first in the first section, and so on. */
    static List<Section> put(List<Section> sections, List<SectionWords> words, Locale language) {
        var put = new ArrayList<Section>();
        for (int i = 0; i < Math.max(sections.size(), words.size()); i++) {
            Section section =
                    i < sections.size() ? sections.get(i) : new Section(Translated.empty(), Translated.empty());
            SectionWords said = i < words.size() ? words.get(i) : NONE;
            put.add(new Section(
                    section.heading().with(language, said.heading()),
                    section.body().with(language, said.body())));
        }
        put.removeIf(section -> section.heading().isEmpty() && section.body().isEmpty());
        return List.copyOf(put);
    }
}
