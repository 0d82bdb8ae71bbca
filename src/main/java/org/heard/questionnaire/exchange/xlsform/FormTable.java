package org.heard.questionnaire.exchange.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.language.Translated;

/** A sheet that is being written: rows with what stands in which column. */
final class FormTable {

    /** A row that is being written. */
    final class Writing {

        private final Map<String, String> cells = new LinkedHashMap<>();

        /** Writes a cell, unless there is nothing to be said. */
        Writing with(String column, String text) {
            if (!text.isEmpty()) {
                columns.add(column);
                cells.put(column, text);
            }
            return this;
        }

        Writing with(String column, boolean yes) {
            return with(column, yes ? "yes" : "");
        }

        /** Writes a text into the columns of its languages. */
        Writing with(String column, Translated text) {
            text.texts().forEach((tag, words) -> with(column + "::" + language(Locale.forLanguageTag(tag)), words));
            return this;
        }

        /** Writes a text into columns beside those that the format knows. */
        Writing beside(String column, Translated text) {
            text.texts().forEach((tag, words) -> with(column + "_" + tag, words));
            return this;
        }

        String at(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final String name;
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Writing> rows = new ArrayList<>();

    /** @param first the columns that come first, whether they hold something or not */
    FormTable(String name, String... first) {
        this.name = name;
        columns.addAll(List.of(first));
    }

    /** How XLSForm names a language (https://xlsform.org/en/#multiple-language-support): {@code Welsh (cy)}. */
    static String language(Locale language) {
        return language.getDisplayLanguage(Locale.ENGLISH) + " (" + language.toLanguageTag() + ")";
    }

    /** Makes room for a column, whether it will hold something or not. */
    void column(String column) {
        columns.add(column);
    }

    Writing row() {
        var row = new Writing();
        rows.add(row);
        return row;
    }

    String name() {
        return name;
    }

    /** The columns, what only Heard reads last. */
    List<String> columns() {
        return columns.stream()
                .sorted(java.util.Comparator.comparing(column -> column.startsWith("heard")))
                .toList();
    }

    List<Writing> rows() {
        return rows;
    }
}
