package org.heard.questionnaire.exchange.xlsform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.questionnaire.exchange.expression.Operand;

/** What the names of a form stand for in its conditions. */
final class Operands {

    private final Map<String, Operand> all = new HashMap<>();

    /** Remembers a name; the first one keeps it. */
    boolean add(String name, Operand operand) {
        return all.putIfAbsent(name, operand) == null;
    }

    Optional<Operand> find(String name) {
        return Optional.ofNullable(all.get(name));
    }
}
