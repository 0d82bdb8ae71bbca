package org.heard.consultation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the public may see: what closes soonest first, then what is coming, then what is over. */
@Service
@Transactional(readOnly = true)
public class ConsultationSearch {

    /** How many results there are on a page. */
    public static final int PAGE = 20;

    private final JdbcClient database;
    private final ConsultationRows rows;
    private final Clock clock;

    ConsultationSearch(JdbcClient database, ConsultationRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A page of what was found.
     *
     * @param consultations those on this page, in order
     * @param total how many there are on all pages
     * @param page which page this is, from 1
     */
    public record Found(List<Consultation> consultations, int total, int page) {

        /** How many pages there are, at least one. */
        public int pages() {
            return Math.max(1, (total + PAGE - 1) / PAGE);
        }
    }

    /** What meets the criteria; a page beyond the last is the last. */
    public Found find(Criteria criteria) {
        var where = new Where(criteria, clock.instant());
        int total = database.sql("SELECT COUNT(*) FROM consultation c WHERE " + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(Math.max(1, criteria.page()), pages);
        var parameters = new ArrayList<>(where.parameters());
        Timestamp now = where.now();
        parameters.addAll(List.of(now, now, now, now, PAGE, (page - 1) * PAGE));
        List<UUID> ids = database.sql("SELECT c.id FROM consultation c WHERE " + where.sql()
                        + " ORDER BY CASE WHEN c.stage = 'PUBLISHED' AND c.opens_at <= ? AND c.closes_at > ? THEN 0"
                        + " WHEN c.stage = 'PUBLISHED' AND c.opens_at > ? THEN 1 ELSE 2 END,"
                        + " CASE WHEN c.closes_at > ? THEN c.closes_at END, c.closes_at DESC, c.id LIMIT ? OFFSET ?")
                .params(parameters)
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
        List<Consultation> found = rows
                .findAllById(ids.stream().map(Consultation.Id::new).toList())
                .stream()
                .sorted(Comparator.comparingInt(c -> ids.indexOf(c.id().value())))
                .toList();
        return new Found(found, total, page);
    }

    /** The conditions of a search. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();
        private final Timestamp now;

        Where(Criteria criteria, Instant at) {
            now = Timestamp.from(at);
            add("c.stage <> 'DRAFT'");
            criteria.status().ifPresent(this::status);
            criteria.topic().ifPresent(topic -> add("JSON_CONTAINS(c.topics, ?)", quoted(topic.name())));
            criteria.area()
                    .ifPresent(area -> add("(JSON_CONTAINS(c.areas, ?) OR JSON_LENGTH(c.areas) = 0)", quoted(area)));
            criteria.audience()
                    .ifPresent(audience -> add(
                            "(JSON_CONTAINS(c.audiences, ?) OR JSON_CONTAINS(c.audiences, '\"EVERYONE\"'))",
                            quoted(audience.name())));
            criteria.level().ifPresent(level -> add("c.level = ?", level.name()));
            criteria.wayIn()
                    .ifPresent(way ->
                            add("JSON_CONTAINS(JSON_EXTRACT(c.text, '$.ways[*].wayIn'), ?)", quoted(way.name())));
            words(SearchWords.of(criteria.words()));
        }

        private void words(SearchWords words) {
            if (!words.indexed().isEmpty()) {
                add(
                        "EXISTS (SELECT 1 FROM consultation_search s WHERE s.consultation_id = c.id"
                                + " AND MATCH (s.words) AGAINST (? IN BOOLEAN MODE))",
                        words.matching());
            }
            words.likeBeginnings()
                    .forEach(part -> add(
                            "EXISTS (SELECT 1 FROM consultation_search s WHERE s.consultation_id = c.id"
                                    + " AND s.words LIKE ?)",
                            part));
        }

        private void status(Status status) {
            switch (status) {
                case FORTHCOMING -> add("c.stage = 'PUBLISHED' AND c.opens_at > ?", now);
                case OPEN -> add("c.stage = 'PUBLISHED' AND c.opens_at <= ? AND c.closes_at > ?", now, now);
                case CLOSED -> add("c.stage = 'PUBLISHED' AND c.closes_at <= ? AND c.outcome_at IS NULL", now);
                case OUTCOME_PUBLISHED ->
                    add("c.stage = 'PUBLISHED' AND c.closes_at <= ? AND c.outcome_at IS NOT NULL", now);
                case WITHDRAWN -> add("c.stage = 'WITHDRAWN'");
                case DRAFT -> add("1 = 0");
            }
        }

        private void add(String condition, Object... values) {
            conditions.add(condition);
            parameters.addAll(List.of(values));
        }

        private static String quoted(String text) {
            return "\"" + text.replaceAll("[^A-Za-z0-9_-]", "") + "\"";
        }

        String sql() {
            return String.join(" AND ", conditions);
        }

        List<Object> parameters() {
            return parameters;
        }

        Timestamp now() {
            return now;
        }
    }
}
