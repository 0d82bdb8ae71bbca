package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;

/** What somebody might answer. */
public final class RandomAnswers {

    private final Random random;

    private RandomAnswers(long seed) {
        random = new Random(seed);
    }

    /** Answers to a questionnaire, the same for the same seed. */
    public static Function<String, Answer> to(Questions questions, long seed) {
        var answers = new RandomAnswers(seed);
        Map<String, Answer> all = new HashMap<>();
        questions.all().forEach(question -> all.put(question.key(), answers.to(question)));
        return key -> all.getOrDefault(key, Answer.none());
    }

    private Answer to(Question question) {
        if (random.nextInt(4) == 0) {
            return Answer.none();
        }
        if (!question.waysOut().isEmpty()
                && random.nextInt(5) == 0
                && question.rows().isEmpty()) {
            return Answer.choices(question.waysOut().getFirst());
        }
        List<String> values = question.values();
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, PLACE, DATE -> Answer.words(random.nextBoolean() ? "carers" : "it's Tuesday");
            case NUMBER -> Answer.words(String.valueOf(random.nextInt(100)));
            case STATEMENT -> Answer.none();
            case FILE, VOICE, VIDEO -> Answer.choices("a-file");
            case SEVERAL_CHOICES -> {
                var chosen =
                        values.stream().filter(value -> random.nextBoolean()).toList();
                yield new Answer(chosen, chosen.contains(Answer.SOMETHING_ELSE) ? "else" : "");
            }
            case RANKING -> {
                var ranked = new ArrayList<>(
                        question.options().stream().map(Choice::value).toList());
                Collections.shuffle(ranked, random);
                yield new Answer(ranked.subList(0, Math.min(question.places(), ranked.size())), "");
            }
            case MATRIX ->
                new Answer(
                        question.rows().stream()
                                .filter(row -> random.nextInt(3) > 0)
                                .map(row -> row.value() + Answer.CELL + values.get(random.nextInt(values.size())))
                                .toList(),
                        "");
            default -> Answer.choices(values.get(random.nextInt(values.size())));
        };
    }
}
