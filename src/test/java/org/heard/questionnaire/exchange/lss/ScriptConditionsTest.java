package org.heard.questionnaire.exchange.lss;

import org.heard.questionnaire.exchange.ConditionsJourney;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.Syntax;
import org.junit.jupiter.api.Test;

/** Whom a question is asked stays the same when its condition is written as ExpressionScript and read again. */
class ScriptConditionsTest {

    @Test
    void a_condition_asks_the_same_people_after_the_journey() {
        ConditionsJourney.asksTheSamePeople(Syntax.SCRIPT, 75, questions -> {
            var names = new LssCodes(questions);
            return new ConditionsJourney.Ways(
                    new ConditionWriter(questions::find, new ScriptFacts(names)), new ConditionReader(names::operand));
        });
    }
}
