package org.heard.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.html.form.Amount;
import org.heard.html.form.PartialDate;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/** Answers as people read them. */
@Service
public class AnswerWords {

    private final Messages messages;

    public AnswerWords(Messages messages) {
        this.messages = messages;
    }

    /** The language that a question is shown in to somebody who reads this one. */
    public static Locale languageOf(Question question, Locale language) {
        return question.wording().in(language).language();
    }

    /** What a choice is called; of a matrix, the row and the choice. */
    public String choice(Question question, String value, Locale language) {
        if (Answer.isBesides(value)) {
            return messages.get(language, "questionnaire.choice." + value.substring(1));
        }
        // a condition may still name what could be chosen before the question became another kind
        if (question.type().fixedValues().contains(value)) {
            if (question.type() == QuestionType.ZERO_TO_TEN) {
                return messages.get(language, "questionnaire.amount", new BigDecimal(value));
            }
            return messages.get(language, "questionnaire." + scale(question.type()) + "." + value);
        }
        int cell = value.indexOf(Answer.CELL);
        if (question.type() == QuestionType.MATRIX && cell > 0) {
            String row = value.substring(0, cell);
            return messages.get(
                    language,
                    "questionnaire.matrix.answer",
                    question.row(row).map(found -> found.label().text(language)).orElse(row),
                    choice(question, value.substring(cell + 1), language));
        }
        return question.option(value)
                .map(option -> option.label().text(language))
                .orElse(value);
    }

    /** What a choice is called, if the question has it: what it does not have is stored under a name that nobody reads. */
    public Optional<String> known(Question question, String value, Locale language) {
        int cell = value.indexOf(Answer.CELL);
        boolean there = cell > 0
                ? question.row(value.substring(0, cell)).isPresent()
                        && known(question, value.substring(cell + 1), language).isPresent()
                : Answer.isBesides(value)
                        || question.type().fixedValues().contains(value)
                        || question.option(value).isPresent();
        return there ? Optional.of(choice(question, value, language)) : Optional.empty();
    }

    private static String scale(QuestionType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choices that were made, each as it reads, and then what the person typed; empty for no answer. */
    public List<String> lines(Question question, Answer answer, Locale language) {
        var lines = new ArrayList<>(choices(question, answer, language));
        if (!answer.text().isBlank()) {
            lines.add(typed(question, answer.text(), language));
        }
        return lines;
    }

    /** The choices that were made, each as it reads; those of a ranking with their places; of files, how many. */
    public List<String> choices(Question question, Answer answer, Locale language) {
        if (question.type().isFile()) {
            return files(question, answer, language);
        }
        var lines = new ArrayList<String>();
        int place = 0;
        for (String value : answer.chosen()) {
            place++;
            if (question.type() == QuestionType.RANKING && !value.startsWith("_")) {
                String name = value.isEmpty() ? "-" : choice(question, value, language);
                lines.add(messages.get(language, "questionnaire.ranking.answer", place, name));
            } else {
                lines.add(choice(question, value, language));
            }
        }
        return lines;
    }

    private List<String> files(Question question, Answer answer, Locale language) {
        var lines = new ArrayList<String>();
        int files = answer.files().size();
        if (files > 0) {
            lines.add(messages.get(language, "questionnaire.files." + scale(question.type()), files));
        }
        answer.chosen().stream().filter(Answer::isWayOut).forEach(way -> lines.add(choice(question, way, language)));
        return lines;
    }

    /** What was typed, numbers and dates as the language writes them. */
    public String typed(Question question, String text, Locale language) {
        return switch (question.type()) {
            case NUMBER ->
                Amount.of(text)
                        .map(amount -> question.unit().isEmpty()
                                ? messages.get(language, "questionnaire.amount", amount)
                                : messages.get(
                                        language,
                                        "questionnaire.amount.unit",
                                        amount,
                                        question.unit().text(language)))
                        .orElse(text);
            case DATE ->
                PartialDate.of(text)
                        .map(date -> switch (date) {
                            case LocalDate day -> Dates.date(language, day);
                            case YearMonth month -> Dates.month(language, month);
                            case Year year -> year.toString();
                            default -> text;
                        })
                        .orElse(text);
            default -> text;
        };
    }
}
