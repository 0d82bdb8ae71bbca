package org.heard.consultation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.language.Languages;
import org.heard.language.Translated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the words of consultations where they can be searched. */
@Service
class ConsultationIndex {

    private final JdbcClient database;
    private final Languages languages;

    ConsultationIndex(JdbcClient database, Languages languages) {
        this.database = database;
        this.languages = languages;
    }

    void write(Consultation consultation) {
        String id = consultation.id().value().toString();
        database.sql("DELETE FROM consultation_search WHERE consultation_id = ?")
                .param(id)
                .update();
        for (Locale language : languages.all()) {
            String words = words(consultation.text(), language);
            if (!words.isBlank()) {
                database.sql("INSERT INTO consultation_search (consultation_id, language, words) VALUES (?, ?, ?)")
                        .params(id, language.toLanguageTag(), words)
                        .update();
            }
        }
    }

    private static String words(ConsultationText text, Locale language) {
        Stream<Translated> own = Stream.of(
                text.title(),
                text.question(),
                text.summary(),
                text.canChange(),
                text.cannotChange(),
                text.decides(),
                text.asks());
        Stream<Translated> sections = text.sections().stream().flatMap(s -> Stream.of(s.heading(), s.body()));
        Stream<Translated> terms = text.glossary().stream().flatMap(t -> Stream.of(t.term(), t.meaning()));
        Stream<Translated> easy = text.easyRead().stream().map(ConsultationText.EasyReadRow::words);
        Stream<Translated> documents = text.documents().stream().map(ConsultationText.Document::title);
        return Stream.of(own, sections, terms, easy, documents)
                .flatMap(all -> all)
                .map(translated -> translated.exactly(language))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
