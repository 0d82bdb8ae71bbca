package org.heard.questionnaire.exchange.lss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What belongs to what in a survey file. Since LimeSurvey 4 the words stand in tables of their own ({@code question_l10ns} and the
 * like); before, each row was there once for every language.
 */
final class LssSurvey {

    private final LssFile file;
    private final String language;
    private final Map<String, Map<String, LssRow>> questionWords = new HashMap<>();
    private final Map<String, Map<String, LssRow>> answerWords = new HashMap<>();
    private final Map<String, Map<String, LssRow>> groupWords = new HashMap<>();
    private final Map<String, List<LssRow>> parts = new HashMap<>();
    private final Map<String, List<LssRow>> answers = new HashMap<>();
    private final Map<String, List<LssRow>> attributes = new HashMap<>();
    private final List<LssRow> groups;
    private final List<LssRow> questions;

    LssSurvey(LssFile file) {
        this.file = file;
        String base = file.table("surveys").stream()
                .findFirst()
                .map(row -> row.at("language"))
                .orElse("");
        this.language = base.isEmpty() ? file.said("language") : base;
        words("question_l10ns", "questions", "qid", questionWords);
        words("question_l10ns", "subquestions", "qid", questionWords);
        words("group_l10ns", "groups", "gid", groupWords);
        file.table("answer_l10ns").forEach(row -> put(answerWords, row.at("aid"), row));
        this.groups = once(file.table("groups"), "gid", "group_order");
        this.questions = once(
                file.table("questions").stream()
                        .filter(row -> row.at("parent_qid").isEmpty() || row.number("parent_qid") == 0)
                        .toList(),
                "qid",
                "question_order");
        Stream.concat(file.table("subquestions").stream(), file.table("questions").stream())
                .filter(row -> row.number("parent_qid") != 0)
                .forEach(row -> parts.computeIfAbsent(row.at("parent_qid"), any -> new ArrayList<>())
                        .add(row));
        parts.replaceAll((parent, rows) -> once(rows, "qid", "question_order"));
        answers();
        file.table("question_attributes")
                .forEach(row -> attributes
                        .computeIfAbsent(row.at("qid"), any -> new ArrayList<>())
                        .add(row));
    }

    private void words(String newer, String older, String id, Map<String, Map<String, LssRow>> into) {
        file.table(newer).forEach(row -> put(into, row.at(id), row));
        file.table(older).stream()
                .filter(row -> row.fields().containsKey("language"))
                .forEach(row -> put(into, row.at(id), row));
    }

    private static void put(Map<String, Map<String, LssRow>> into, String id, LssRow row) {
        into.computeIfAbsent(id, any -> new LinkedHashMap<>()).putIfAbsent(row.at("language"), row);
    }

    // an older file has an answer once for every language
    private void answers() {
        Map<String, LssRow> seen = new LinkedHashMap<>();
        for (LssRow row : file.table("answers")) {
            String id = row.at("qid") + "/" + row.at("scale_id") + "/" + row.at("code");
            if (seen.putIfAbsent(id, row) == null) {
                answers.computeIfAbsent(row.at("qid"), any -> new ArrayList<>()).add(row);
            }
            if (row.fields().containsKey("answer")) {
                put(answerWords, id, row);
            }
        }
        answers.values().forEach(rows -> rows.sort(Comparator.comparingInt(row -> row.number("sortorder"))));
    }

    private List<LssRow> once(List<LssRow> rows, String id, String order) {
        Map<String, LssRow> first = new LinkedHashMap<>();
        rows.forEach(row -> first.merge(
                row.at(id), row, (one, other) -> other.at("language").equals(language) ? other : one));
        return first.values().stream()
                .sorted(Comparator.comparingInt(row -> row.number(order)))
                .toList();
    }

    LssFile file() {
        return file;
    }

    /** The language in which the survey was written first. */
    String language() {
        return language;
    }

    List<LssRow> groups() {
        return groups;
    }

    /** The questions of a group, in order. */
    List<LssRow> questions(LssRow group) {
        return questions.stream()
                .filter(row -> row.at("gid").equals(group.at("gid")))
                .toList();
    }

    /** Every question. */
    List<LssRow> questions() {
        return questions;
    }

    /** The parts of a question on one of its scales. */
    List<LssRow> parts(LssRow question, int scale) {
        return parts.getOrDefault(question.at("qid"), List.of()).stream()
                .filter(row -> row.number("scale_id") == scale)
                .toList();
    }

    /** Every part of a question that is not there. */
    List<LssRow> orphans() {
        List<String> ids = questions.stream().map(row -> row.at("qid")).toList();
        return parts.entrySet().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** The answers of a question on one of its scales. */
    List<LssRow> answers(LssRow question, int scale) {
        return answers.getOrDefault(question.at("qid"), List.of()).stream()
                .filter(row -> row.number("scale_id") == scale)
                .toList();
    }

    /** What an answer, a question or a group says in each language. */
    Map<String, String> answer(LssRow row) {
        String old = row.at("qid") + "/" + row.at("scale_id") + "/" + row.at("code");
        return texts(answerWords.getOrDefault(row.at("aid"), answerWords.getOrDefault(old, Map.of())), "answer");
    }

    Map<String, String> question(LssRow row, String field) {
        return texts(questionWords.getOrDefault(row.at("qid"), Map.of()), field);
    }

    Map<String, String> group(LssRow row, String field) {
        return texts(groupWords.getOrDefault(row.at("gid"), Map.of()), field);
    }

    private static Map<String, String> texts(Map<String, LssRow> rows, String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        rows.forEach((language, row) -> {
            if (!row.at(field).isBlank()) {
                texts.put(language, row.at(field));
            }
        });
        return texts;
    }

    /** All settings of a question. */
    List<LssRow> attributes(LssRow question) {
        return attributes.getOrDefault(question.at("qid"), List.of());
    }

    /** A setting, whatever its language. */
    String attribute(LssRow question, String name) {
        return attributes(question).stream()
                .filter(row ->
                        row.at("attribute").equals(name) && !row.at("value").isEmpty())
                .findFirst()
                .map(row -> row.at("value"))
                .orElse("");
    }

    /** A setting in each language. */
    Map<String, String> attributeTexts(LssRow question, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        attributes(question).stream()
                .filter(row ->
                        row.at("attribute").equals(name) && !row.at("value").isEmpty())
                .forEach(row -> texts.putIfAbsent(row.at("language"), row.at("value")));
        return texts;
    }
}
