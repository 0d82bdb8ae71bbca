package org.heard.questionnaire.exchange.lss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables of a survey file that is being written, in the shape of LimeSurvey 6. */
final class LssTables {

    /** The version of LimeSurvey's database that files are written for: 6.0. */
    private static final int VERSION = 500;

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    LssTables() {
        for (String table : List.of(
                "answers",
                "answer_l10ns",
                "groups",
                "group_l10ns",
                "questions",
                "subquestions",
                "question_l10ns",
                "question_attributes",
                "surveys",
                "surveys_languagesettings")) {
            tables.put(table, new ArrayList<>());
        }
    }

    /** Adds a row: column and value, one after the other. */
    void row(String table, Object... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(String.valueOf(cells[i]), String.valueOf(cells[i + 1]));
        }
        rows(table).add(row);
    }

    int size(String table) {
        return rows(table).size();
    }

    private List<Map<String, String>> rows(String table) {
        return tables.computeIfAbsent(table, any -> new ArrayList<>());
    }

    byte[] file(List<Locale> languages) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>\n");
        xml.append(" <LimeSurveyDocType>Survey</LimeSurveyDocType>\n <DBVersion>")
                .append(VERSION)
                .append("</DBVersion>\n <heard_version>1</heard_version>\n <languages>\n");
        languages.forEach(language ->
                xml.append("  <language>").append(language.toLanguageTag()).append("</language>\n"));
        xml.append(" </languages>\n");
        tables.forEach((name, rows) -> table(xml, name, rows));
        return xml.append("</document>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void table(StringBuilder xml, String name, List<Map<String, String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> fields = new LinkedHashSet<>();
        rows.forEach(row -> fields.addAll(row.keySet()));
        xml.append(" <").append(name).append(">\n  <fields>\n");
        fields.forEach(field -> xml.append("   <fieldname>").append(field).append("</fieldname>\n"));
        xml.append("  </fields>\n  <rows>\n");
        for (Map<String, String> row : rows) {
            xml.append("   <row>\n");
            row.forEach((field, value) -> xml.append("    <")
                    .append(field)
                    .append("><![CDATA[")
                    .append(clean(value))
                    .append("]]></")
                    .append(field)
                    .append(">\n"));
            xml.append("   </row>\n");
        }
        xml.append("  </rows>\n </").append(name).append(">\n");
    }

    // what XML cannot hold, and what would end the text early
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "")
                .replace("]]>", "]]]]><![CDATA[>");
    }
}
