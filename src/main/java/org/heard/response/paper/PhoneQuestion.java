package org.heard.response.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.language.Messages;
import org.heard.language.Translated;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Limits;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.QuestionType;
import org.jsoup.nodes.Element;

/** One question as one asks it on the phone: whoever is asked hears all that others read on the form (T3). */
class PhoneQuestion {

    private final Question question;
    private final AnswerWords answers;
    private final Messages messages;
    private final Locale language;
    private final Element block = new Element("div").addClass("paper-question");

    /** @param language the question's own */
    PhoneQuestion(Question question, AnswerWords answers, Messages messages, Locale language) {
        this.question = question;
        this.answers = answers;
        this.messages = messages;
        this.language = language;
    }

    /**
     * The question and how to ask it.
     *
     * @param number what stands before it
     * @param only whom it is asked of, or an empty text
     */
    Element element(String number, String only) {
        String wording = question.wording().text(language);
        if (question.type() == QuestionType.STATEMENT) {
            AskedPages.statement(question, language).forEach(block::appendChild);
            return block;
        }
        block.appendElement("h3").text(number + wording);
        paragraph(only);
        paragraph(question.hint().text(language));
        String why = question.why().text(language);
        paragraph(why.isEmpty() ? "" : say("response.phone.why", why));
        paragraph(question.neverPublished() ? say("question.never-published") : "");
        paragraph(question.required() ? say("response.phone.please") : "");
        if (question.type() == QuestionType.MATRIX) {
            paragraph(say("response.phone.rows"));
            choices(question.rows());
        }
        paragraph(howTo());
        choices(offered());
        String besides = question.waysOut().stream()
                .map(value -> quoted(answers.choice(question, value, language)))
                .collect(Collectors.joining(" · "));
        paragraph(besides.isEmpty() ? "" : say("response.phone.waysout", besides));
        paragraph(question.type().isChosen() && besides.isEmpty() ? say("response.phone.skip") : "");
        return block;
    }

    private String howTo() {
        Limits limits = question.limits();
        return switch (question.type()) {
            case SEVERAL_CHOICES -> {
                if (limits.fewest() > 0 && limits.most() > 0) {
                    yield say("response.phone.take.between", limits.fewest(), limits.most());
                }
                yield limits.most() > 0
                        ? say("response.phone.take.most", limits.most())
                        : limits.fewest() > 0
                                ? say("response.phone.take.fewest", limits.fewest())
                                : say("response.phone.take.several");
            }
            case RANKING -> say("response.phone.take.rank", question.places());
            case MATRIX -> say("response.phone.take.row");
            case SHORT_TEXT, LONG_TEXT, FILE, VOICE, VIDEO -> say("response.phone.write");
            case NUMBER ->
                question.unit().isEmpty()
                        ? say("response.phone.number")
                        : say("response.phone.number.unit", question.unit().text(language));
            case DATE -> say("response.phone.date");
            case PLACE -> question.hint().isEmpty() ? say("response.phone.place") : "";
            case ZERO_TO_TEN -> say("response.phone.scale");
            case STATEMENT -> "";
            default -> say("response.phone.take.one");
        };
    }

    /** What is read out: all that can be chosen, but for the ways not to answer. */
    private List<Choice> offered() {
        if (question.type() == QuestionType.ZERO_TO_TEN || !question.type().isChosen()) {
            return List.of();
        }
        return question.values().stream()
                .filter(value -> !question.waysOut().contains(value))
                .map(value -> question.option(value).orElse(Choice.of(value, Translated.empty())))
                .toList();
    }

    private void choices(List<Choice> choices) {
        if (choices.isEmpty()) {
            return;
        }
        Element list = block.appendElement("ul");
        for (Choice choice : choices) {
            String hint = choice.hint().text(language);
            String label = choice.label().isEmpty()
                    ? answers.choice(question, choice.value(), language)
                    : choice.label().text(language);
            String said = hint.isBlank() ? quoted(label) : say("response.phone.choice", label, hint);
            boolean goesOn = choice.value().equals(Answer.SOMETHING_ELSE);
            Element item = list.appendElement("li").text(goesOn ? said + " " + say("response.phone.else") : said);
            // others see what it is; a drawing only shows what the words say
            if (QuestionPictures.isOwn(choice.picture())
                    && !choice.alternative().isEmpty()) {
                item.appendText(
                        " " + say("response.phone.picture", choice.alternative().text(language)));
            }
        }
    }

    private String quoted(String words) {
        return say("response.phone.choice.plain", words);
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            block.appendElement("p").text(text);
        }
    }

    private String say(String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
