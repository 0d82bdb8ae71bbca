package org.heard.questionnaire.exchange.lss;

import java.util.Map;

/**
 * A row of one of the tables in a survey file.
 *
 * @param table the table
 * @param fields what it says
 * @param line the line of the file on which it begins
 */
record LssRow(String table, Map<String, String> fields, int line) {

    String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** A number, such as a place in an order; 0 where there is none. */
    int number(String field) {
        String text = at(field);
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    boolean isYes(String field) {
        return at(field).equals("Y");
    }

    /** Where it stands, for people: the table and the line of the file. */
    String place() {
        return table + ":" + line;
    }
}
