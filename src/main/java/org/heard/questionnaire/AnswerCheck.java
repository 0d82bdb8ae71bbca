package org.heard.questionnaire;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.html.form.PartialDate;

/** What stands in the way of sending an answer: the first thing that the person can mend, never more at once. */
final class AnswerCheck {

    /** The choices that stand alone. */
    private static final Set<String> ALONE = Set.of(Answer.PREFER_NOT_TO_SAY, Answer.DONT_KNOW, Answer.NONE_OF_THESE);

    private AnswerCheck() {}

    static Optional<Problem> problem(Question question, Answer answer) {
        return Stream.of(
                        missing(question, answer),
                        tooLong(question, answer),
                        contradiction(answer),
                        ofItsKind(question, answer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> missing(Question question, Answer answer) {
        if (!question.required() || !answer.isNone()) {
            return Optional.empty();
        }
        return Optional.of(Problem.of("missing."
                + switch (question.type()) {
                    case FILE -> "file";
                    case VOICE -> "voice";
                    case VIDEO -> "video";
                    default -> question.type().isText() ? "words" : "choice";
                }));
    }

    private static Optional<Problem> tooLong(Question question, Answer answer) {
        int over = answer.length() - question.limit();
        return over > 0 ? Optional.of(Problem.of("long", over, question.limit())) : Optional.empty();
    }

    private static Optional<Problem> contradiction(Answer answer) {
        if (answer.chosen().stream().noneMatch(ALONE::contains)) {
            return Optional.empty();
        }
        boolean more = answer.chosen().size() > 1 || !answer.text().isBlank();
        if (!more) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(answer.chosen().contains(Answer.NONE_OF_THESE) ? "contradiction.none" : "contradiction"));
    }

    private static Optional<Problem> ofItsKind(Question question, Answer answer) {
        if (answer.isNone() || answer.chosen().stream().anyMatch(ALONE::contains)) {
            return Optional.empty();
        }
        return switch (question.type()) {
            case NUMBER -> number(question, answer.text());
            case DATE -> PartialDate.of(answer.text()).isPresent() ? Optional.empty() : Optional.of(Problem.of("date"));
            case SEVERAL_CHOICES ->
                unexplained(answer)
                        .or(() -> count(question.limits(), answer.chosen().size()));
            case ONE_CHOICE -> unexplained(answer).or(() -> once(answer));
            case YES_NO, AGREEMENT, SATISFACTION, IMPORTANCE, ZERO_TO_TEN -> once(answer);
            case RANKING -> ranking(question, answer.chosen());
            case MATRIX -> matrix(question, answer.chosen());
            case FILE, VOICE, VIDEO -> files(question, answer.files().size());
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> unexplained(Answer answer) {
        boolean unsaid =
                answer.chosen().contains(Answer.SOMETHING_ELSE) && answer.text().isBlank();
        return unsaid ? Optional.of(Problem.of("else")) : Optional.empty();
    }

    // only on paper can two boxes be ticked where one was asked for
    private static Optional<Problem> once(Answer answer) {
        int chosen = answer.chosen().size();
        return chosen > 1 ? Optional.of(Problem.of("choices.many", 1, chosen - 1)) : Optional.empty();
    }

    private static Optional<Problem> count(Limits limits, int chosen) {
        if (limits.fewest() > 0 && chosen < limits.fewest()) {
            return Optional.of(Problem.of("choices.few", limits.fewest()));
        }
        if (limits.most() > 0 && chosen > limits.most()) {
            return Optional.of(Problem.of("choices.many", limits.most(), chosen - limits.most()));
        }
        return Optional.empty();
    }

    private static Optional<Problem> files(Question question, int sent) {
        return sent > question.files()
                ? Optional.of(Problem.of("files.many", question.files(), sent - question.files()))
                : Optional.empty();
    }

    private static Optional<Problem> number(Question question, String text) {
        Limits limits = question.limits();
        Optional<BigDecimal> typed = CountedAnswer.amount(question, text);
        if (typed.isEmpty()) {
            return Optional.of(Problem.of("number", limits.decimals()));
        }
        BigDecimal number = typed.get();
        BigDecimal smallest = limits.smallest();
        BigDecimal largest = limits.largest();
        if (number.scale() > limits.decimals()) {
            return Optional.of(Problem.of("number.decimals", limits.decimals()));
        }
        if (smallest != null && number.compareTo(smallest) < 0) {
            return Optional.of(Problem.of("number.small", smallest));
        }
        if (largest != null && number.compareTo(largest) > 0) {
            return Optional.of(Problem.of("number.large", largest));
        }
        return Optional.empty();
    }

    // an empty text stands for a place that was left out
    private static Optional<Problem> ranking(Question question, List<String> chosen) {
        var seen = new HashSet<String>();
        for (int place = 0; place < chosen.size(); place++) {
            if (chosen.get(place).isEmpty()) {
                return Optional.of(Problem.of("ranking.gap", place + 1));
            }
            if (!seen.add(chosen.get(place))) {
                return Optional.of(Problem.of("ranking.twice", place + 1));
            }
        }
        int needed = question.required()
                ? Math.max(1, question.limits().fewest())
                : question.limits().fewest();
        return chosen.size() < needed ? Optional.of(Problem.of("ranking.few", needed)) : Optional.empty();
    }

    private static Optional<Problem> matrix(Question question, List<String> chosen) {
        long answered = chosen.stream()
                .map(cell -> cell.substring(0, Math.max(0, cell.indexOf(Answer.CELL))))
                .distinct()
                .count();
        if (answered < chosen.size()) {
            return Optional.of(Problem.of("choices.many", 1, chosen.size() - answered));
        }
        if (!question.required()) {
            return Optional.empty();
        }
        return question.rows().stream()
                .filter(row -> chosen.stream().noneMatch(cell -> cell.startsWith(row.value() + Answer.CELL)))
                .findFirst()
                .map(row -> Problem.of("matrix.row", row.label()));
    }
}
