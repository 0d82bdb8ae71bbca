package org.heard.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultation.Consultation;
import org.heard.consultation.SearchWords;
import org.heard.privacy.SpeakableCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds answers by their words: every word has to occur in one of its answers, in whichever order. */
@Service
class ResponseSearch {

    private final JdbcClient database;

    ResponseSearch(JdbcClient database) {
        this.database = database;
    }

    /** The answers with these words, or with this receipt code, the latest first. */
    List<Response.Id> find(Consultation.Id consultation, String typed, Optional<Capacity> as, int offset, int limit) {
        var condition = condition(consultation, typed, as);
        return database
                .sql("SELECT r.id FROM response r WHERE " + condition.sql() + " ORDER BY r.sent_at DESC, r.id LIMIT "
                        + limit + " OFFSET " + offset)
                .params(condition.parameters())
                .query(UUID.class)
                .list()
                .stream()
                .map(Response.Id::new)
                .toList();
    }

    int count(Consultation.Id consultation, String typed, Optional<Capacity> as) {
        var condition = condition(consultation, typed, as);
        return database.sql("SELECT COUNT(*) FROM response r WHERE " + condition.sql())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    private record Condition(String sql, List<Object> parameters) {}

    private static Condition condition(Consultation.Id consultation, String typed, Optional<Capacity> as) {
        var sql = new StringBuilder("r.consultation_id = ?");
        var parameters = new ArrayList<Object>(List.of(consultation.value()));
        as.ifPresent(capacity -> {
            sql.append(" AND r.capacity = ?");
            parameters.add(capacity.name());
        });
        String code = receipt(typed);
        if (!code.isEmpty()) {
            sql.append(" AND r.receipt = ?");
            parameters.add(code);
            return new Condition(sql.toString(), parameters);
        }
        SearchWords words = SearchWords.of(typed);
        for (String word : words.indexed()) {
            occurs(sql, "MATCH (a.text) AGAINST (? IN BOOLEAN MODE)");
            parameters.add("+" + word + "*");
        }
        for (String part : words.like()) {
            occurs(sql, "a.text LIKE ?");
            parameters.add(part);
        }
        return new Condition(sql.toString(), parameters);
    }

    private static void occurs(StringBuilder sql, String match) {
        sql.append(" AND EXISTS (SELECT 1 FROM response_answer a WHERE a.response_id = r.id AND ")
                .append(match)
                .append(')');
    }

    private static String receipt(String typed) {
        try {
            return SpeakableCode.parse(typed, Sending.RECEIPT_GROUPS).text();
        } catch (IllegalArgumentException noCode) {
            return "";
        }
    }
}
