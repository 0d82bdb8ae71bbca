package org.heard.questionnaire.exchange.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.RandomAnswers;
import org.heard.questionnaire.exchange.RandomQuestions;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.NotUnderstood;
import org.heard.questionnaire.exchange.expression.Syntax;
import org.junit.jupiter.api.Test;

/** Whom a question is asked stays the same when its condition is written as XPath and read again. */
class XPathConditionsTest {

    @Test
    void a_condition_asks_the_same_people_after_the_journey() {
        int written = 0;
        int understood = 0;
        for (int seed = 0; seed < 200; seed++) {
            Questions questions = RandomQuestions.form(seed).questions();
            var names = new FormNames(questions);
            var writer = new ConditionWriter(questions::find, new XPathFacts(names));
            var reader = new ConditionReader(names::operand);
            List<Condition> conditions = Stream.concat(
                            questions.pages().stream().map(QuestionPage::showIf),
                            questions.all().map(Question::showIf))
                    .filter(condition -> !condition.isAlways())
                    .toList();
            for (Condition condition : conditions) {
                written++;
                String text;
                try {
                    text = writer.write(condition);
                } catch (NotUnderstood cannotBeWritten) {
                    continue;
                }
                var missed = new ArrayList<NotUnderstood>();
                Condition again = reader.read(text, Syntax.XPATH, missed::add);
                if (!missed.isEmpty()) {
                    continue;
                }
                understood++;
                for (int person = 0; person < 20; person++) {
                    var answers = RandomAnswers.to(questions, seed * 1_000L + person);
                    assertThat(again.holds(answers))
                            .as("%s, written as %s, read as %s, seed %d", condition, text, again, seed)
                            .isEqualTo(condition.holds(answers));
                }
            }
        }
        assertThat(understood).as("of %d conditions", written).isGreaterThan(written * 95 / 100);
    }
}
