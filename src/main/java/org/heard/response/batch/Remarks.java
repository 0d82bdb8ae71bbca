package org.heard.response.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.questionnaire.Problem;
import org.heard.response.batch.ImportPlan.Remark;

/** Everything that is to be told about a table, in the order in which it was found. */
final class Remarks {

    private final List<Remark> all = new ArrayList<>();
    private final Set<Integer> stopped = new HashSet<>();

    /** Something that keeps a row from being taken. */
    void stop(int row, String column, String what, Object... parameters) {
        add(row, column, "response.import.remark." + what, List.of(parameters), true);
    }

    /** Something to know. */
    void tell(int row, String column, String what, Object... parameters) {
        add(row, column, "response.import.remark." + what, List.of(parameters), false);
    }

    /** An answer that would not be taken on the site either. */
    void problem(int row, String column, Problem problem) {
        add(row, column, problem.key(), problem.parameters(), true);
    }

    void add(int row, String column, String key, List<Object> parameters, boolean stops) {
        all.add(new Remark(row, column, key, parameters, stops));
        if (stops) {
            stopped.add(row);
        }
    }

    /** Whether anything keeps a row from being taken. */
    boolean stops(int row) {
        return stopped.contains(row);
    }

    List<Remark> all() {
        return List.copyOf(all);
    }
}
