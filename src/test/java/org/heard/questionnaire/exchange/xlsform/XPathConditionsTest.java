package org.heard.questionnaire.exchange.xlsform;

import org.heard.questionnaire.exchange.ConditionsJourney;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.Syntax;
import org.junit.jupiter.api.Test;

/** Whom a question is asked stays the same when its condition is written as XPath and read again. */
class XPathConditionsTest {

    @Test
    void a_condition_asks_the_same_people_after_the_journey() {
        ConditionsJourney.asksTheSamePeople(Syntax.XPATH, 95, questions -> {
            var names = new FormNames(questions);
            return new ConditionsJourney.Ways(
                    new ConditionWriter(questions::find, new XPathFacts(names)), new ConditionReader(names::operand));
        });
    }
}
