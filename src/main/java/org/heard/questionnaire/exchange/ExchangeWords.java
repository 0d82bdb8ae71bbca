package org.heard.questionnaire.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.consultation.importing.Remark;
import org.heard.consultation.importing.Remark.Kind;
import org.heard.language.Lists;
import org.heard.language.Messages;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Condition;
import org.heard.questionnaire.ConditionWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.springframework.stereotype.Service;

/** What would be made of a file and what would not, in words, for the desk and the command line. */
@Service
public class ExchangeWords {

    private final Messages messages;
    private final AnswerWords answers;
    private final ConditionWords conditions;

    /** @param messages the texts */
    public ExchangeWords(Messages messages) {
        this.messages = messages;
        this.answers = new AnswerWords(messages);
        this.conditions = new ConditionWords(messages, answers);
    }

    /** How much there would be: pages, questions, choices, conditions and languages. */
    public String counts(Form form, Locale reader) {
        Questions questions = form.questions();
        long choices = questions
                .all()
                .mapToLong(
                        question -> question.options().size() + question.rows().size())
                .sum();
        long routed = Stream.concat(
                        questions.pages().stream().map(QuestionPage::showIf),
                        questions.all().map(Question::showIf))
                .filter(condition -> !condition.isAlways())
                .count();
        return messages.get(
                reader,
                "exchange.counts",
                questions.pages().size(),
                questions.all().count(),
                choices,
                routed,
                Lists.of(
                        reader,
                        form.languages().stream()
                                .map(language -> messages.get(language, "language.name"))
                                .toList()));
    }

    /** How many things were not taken. */
    public String losses(List<Remark> remarks, Locale reader) {
        return messages.get(
                reader,
                "exchange.losses",
                remarks.stream().filter(Remark::isLoss).count());
    }

    /** The title of a page with the people who are asked it, if not everyone. */
    public String page(int number, QuestionPage page, Questions questions, Locale reader) {
        return messages.get(reader, "exchange.page.title", number, page.title().text(reader))
                + only(page.showIf(), questions, reader);
    }

    /** A question with how it is answered. */
    public String question(Question question, Questions questions, Locale reader) {
        String how = messages.get(reader, question.type().key());
        String required = question.required() ? ", " + messages.get(reader, "exchange.required") : "";
        return messages.get(
                        reader, "exchange.question", question.wording().text(reader), how + required, question.key())
                + only(question.showIf(), questions, reader);
    }

    private String only(Condition condition, Questions questions, Locale reader) {
        return condition.isAlways()
                ? ""
                : " – " + messages.get(reader, "exchange.only", conditions.of(condition, questions, reader));
    }

    /** What can be chosen, as it reads, with the rows of a matrix before it. */
    public List<String> choices(Question question, Locale reader) {
        var lines = new ArrayList<String>();
        question.rows()
                .forEach(row -> lines.add(
                        messages.get(reader, "exchange.row", row.label().text(reader))));
        question.options().forEach(option -> lines.add(option.label().text(reader)));
        if (question.type().isChosen() && question.type() != QuestionType.RANKING
                || !question.waysOut().isEmpty()) {
            question.values().stream()
                    .filter(value -> value.startsWith("_"))
                    .filter(value -> !value.equals(Answer.CELL))
                    .forEach(value -> lines.add(answers.choice(question, value, reader)));
        }
        return lines;
    }

    /** What a remark says, with its place before it. */
    public String remark(Remark remark, Locale reader) {
        String text = remark.text(messages, reader);
        return remark.place().isEmpty() ? text : messages.get(reader, "importing.remark", remark.place(), text);
    }

    /** What stands above remarks of a kind. */
    public String heading(Kind kind, Locale reader) {
        return messages.get(
                reader,
                "importing.remarks." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A text of its own. */
    public String say(Locale reader, String key, Object... parameters) {
        return messages.get(reader, key, parameters);
    }
}
