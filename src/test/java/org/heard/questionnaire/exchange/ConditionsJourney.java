package org.heard.questionnaire.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.exchange.expression.ConditionReader;
import org.heard.questionnaire.exchange.expression.ConditionWriter;
import org.heard.questionnaire.exchange.expression.NotUnderstood;
import org.heard.questionnaire.exchange.expression.Syntax;

/** Conditions that are written in another program's words and read again. */
public final class ConditionsJourney {

    /** Both ways for one questionnaire. */
    public record Ways(ConditionWriter writer, ConditionReader reader) {}

    private ConditionsJourney() {}

    /** Tries the conditions of 200 questionnaires with 20 people each, and that so many percent of them can make the way. */
    public static void asksTheSamePeople(Syntax syntax, int percent, Function<Questions, Ways> ways) {
        int written = 0;
        int understood = 0;
        for (int seed = 0; seed < 200; seed++) {
            Questions questions = RandomQuestions.form(seed).questions();
            Ways both = ways.apply(questions);
            for (Condition condition : conditions(questions)) {
                written++;
                String text;
                try {
                    text = both.writer().write(condition);
                } catch (NotUnderstood cannotBeWritten) {
                    continue;
                }
                var missed = new ArrayList<NotUnderstood>();
                Condition again = both.reader().read(text, syntax, missed::add);
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
        assertThat(understood).as("of %d conditions", written).isGreaterThan(written * percent / 100);
    }

    private static List<Condition> conditions(Questions questions) {
        return Stream.concat(
                        questions.pages().stream().map(QuestionPage::showIf),
                        questions.all().map(Question::showIf))
                .filter(condition -> !condition.isAlways())
                .toList();
    }
}
