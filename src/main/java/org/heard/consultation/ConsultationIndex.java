package org.heard.consultation;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.language.Translated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the words of consultations where they can be searched. */
@Service
class ConsultationIndex {

    private final JdbcClient database;

    ConsultationIndex(JdbcClient database) {
        this.database = database;
    }

    void write(Consultation consultation) {
        String id = consultation.id().value().toString();
        database.sql("DELETE FROM consultation_search WHERE consultation_id = ?")
                .param(id)
                .update();
        languages(consultation.text())
                .forEach(language -> database.sql(
                                "INSERT INTO consultation_search (consultation_id, language, words) VALUES (?, ?, ?)")
                        .params(id, language, words(consultation.text(), Locale.forLanguageTag(language)))
                        .update());
    }

    /** Every language that anything is said in, whether the site is written in it or not. */
    private static Set<String> languages(ConsultationText text) {
        return texts(text)
                .flatMap(translated -> translated.texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A blank before each word lets its beginning be found. */
    private static String words(ConsultationText text, Locale language) {
        return texts(text)
                .map(translated -> translated.exactly(language))
                .map(SearchWords::normal)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static Stream<Translated> texts(ConsultationText text) {
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
        return Stream.of(own, sections, terms, easy, documents).flatMap(all -> all);
    }
}
