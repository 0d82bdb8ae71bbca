package org.heard.response.batch;

import java.util.Map;

/**
 * A row whose cells are found by what stands above them.
 *
 * @param columns the place of each column
 */
record Line(AnswerTable.Row row, Map<String, Integer> columns) {

    int number() {
        return row.number();
    }

    /** What stands in a column; nothing where the table has no such column. */
    String cell(String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.cell(place);
    }
}
