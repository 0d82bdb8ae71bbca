package org.heard.questionnaire.desk;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.heard.questionnaire.Condition;

/** A part of a condition that is being written: a fact, or several that belong together. */
sealed interface ConditionPart permits ConditionRow, ConditionGroup {

    /** The condition as it is written now. */
    Condition condition();

    /** The first field that is still to be filled in; each of them says so from then on. */
    Optional<Component> unfinished();

    /** Does this when the part is taken away. */
    void whenRemoved(Runnable removal);

    /** Puts the cursor where one begins to write. */
    void begin();
}
