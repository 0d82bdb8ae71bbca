package org.heard.questionnaire.exchange;

import java.util.Optional;
import org.heard.questionnaire.Condition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A condition as Heard keeps it, beside the one that other programs read, where they cannot say quite the same. It holds only as
 * long as nobody has changed theirs.
 *
 * @param as what the file says to other programs
 * @param condition what it means
 */
public record OwnCondition(String as, Condition condition) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 50_000;

    /** As a file keeps it. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** The condition that a file keeps, if it is one and still goes with what the file says to others. */
    public static Optional<Condition> of(String json, String as) {
        if (json.isBlank() || json.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            OwnCondition own = JSON.readValue(json, OwnCondition.class);
            boolean fits = own != null
                    && own.condition() != null
                    && as.strip().equals(String.valueOf(own.as()).strip());
            return fits && own.condition().depth() <= Condition.DEEPEST
                    ? Optional.of(own.condition())
                    : Optional.empty();
        } catch (JacksonException changed) {
            return Optional.empty();
        }
    }
}
