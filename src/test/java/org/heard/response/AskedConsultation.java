package org.heard.response;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.springframework.jdbc.core.JdbcTemplate;

/** The Tuesday Club: a consultation that is open for a week and asks three pages of questions. */
public final class AskedConsultation {

    private static final String QUESTIONS = """
                {"pages": [
                 {"title": {"en": "Getting there"}, "intro": {"en": "About travel."}, "questions": [
                   {"key": "travel", "type": "ONE_CHOICE", "wording": {"en": "How do you travel?"}, "required": true,
                    "somethingElse": true, "preferNotToSay": true,
                    "options": [{"value": "bus", "label": {"en": "By bus"}}, {"value": "walk", "label": {"en": "On foot"}}]},
                   {"key": "story", "type": "LONG_TEXT", "wording": {"en": "What would make a good day?"},
                    "why": {"en": "It helps us plan."}, "maxLength": 200}]},
                 {"title": {"en": "The move"}, "questions": [
                   {"key": "move", "type": "AGREEMENT", "wording": {"en": "The club should move"}, "dontKnow": true},
                   {"key": "needs", "type": "SEVERAL_CHOICES", "wording": {"en": "What would you need?"},
                    "somethingElse": true,
                    "options": [{"value": "lift", "label": {"en": "A lift"}}, {"value": "loop", "label": {"en": "A hearing loop"}}]}]},
                 {"title": {"en": "Anything more"}, "questions": [
                   {"key": "name", "type": "SHORT_TEXT", "wording": {"en": "What should the club be called?"}}]}]}""";

    private final JdbcTemplate database;
    private final String slug = "tuesday-club-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID id = UUID.randomUUID();

    private AskedConsultation(JdbcTemplate database) {
        this.database = database;
    }

    /** Open, with its questions published. */
    public static AskedConsultation open(JdbcTemplate database, Instant now) {
        return asking(database, now, QUESTIONS);
    }

    /** Open, with other questions, as the database keeps them. */
    public static AskedConsultation asking(JdbcTemplate database, Instant now, String questions) {
        AskedConsultation club = without(database, now);
        club.ask(questions);
        return club;
    }

    /** Open, and answered in other ways only. */
    public static AskedConsultation without(JdbcTemplate database, Instant now) {
        var club = new AskedConsultation(database);
        club.insert(now);
        return club;
    }

    private void insert(Instant now) {
        database.update("""
                INSERT INTO consultation (id, slug, stage, level, opens_at, closes_at, published_at, topics, audiences,
                  areas, text, short_reason, withdrawn_reason, extensions, created_at, changed_at, version)
                VALUES (?, ?, 'PUBLISHED', 'CONSULT', ?, ?, ?, '[]', '[]', '[]', ?, '{}', '{}', '[]', ?, ?, 0)""", id, slug, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(7)), now, """
                {"title": {"en": "The Tuesday Club", "cy": "Clwb Dydd Mawrth"},
                 "question": {"en": "Should the Tuesday Club move to the library?"}, "summary": {}, "canChange": {},
                 "cannotChange": {}, "decides": {"en": "The Cabinet decides."}, "decisionOn": "2027-03-01",
                 "asks": {}, "sections": [], "easyRead": [], "glossary": [], "documents": [],
                 "ways": [{"wayIn": "PHONE", "detail": {"en": "Ring Moira"}, "address": "tel:01632960123"}],
                 "contact": {}}""", now, now);
    }

    private void ask(String questions) {
        database.update(
                "INSERT INTO questionnaire (id, consultation_id, number, questions, changed_at, published_at, version)"
                        + " VALUES (?, ?, 1, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)",
                UUID.randomUUID(),
                id,
                questions);
    }

    public String slug() {
        return slug;
    }

    public Consultation.Id id() {
        return new Consultation.Id(id);
    }

    /** The address of its pages for answering, in English. */
    public String respond(String step) {
        return "/en/consultations/" + slug + "/respond" + (step.isEmpty() ? "" : "/" + step);
    }

    /** Takes it back. */
    public void withdraw() {
        database.update("UPDATE consultation SET stage = 'WITHDRAWN' WHERE id = ?", id);
    }

    /** How many answers it has. */
    public int answers() {
        return database.queryForObject("SELECT COUNT(*) FROM response WHERE consultation_id = ?", Integer.class, id);
    }

    /** The texts of an answer that can be searched. */
    public List<String> searchable() {
        return database.queryForList(
                "SELECT a.text FROM response_answer a JOIN response r ON r.id = a.response_id WHERE consultation_id = ?"
                        + " ORDER BY question_key",
                String.class,
                id);
    }
}
