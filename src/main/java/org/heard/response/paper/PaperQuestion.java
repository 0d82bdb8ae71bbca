package org.heard.response.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** One question on a printed form, with room to answer it. */
class PaperQuestion {

    private static final int CHARACTERS_ON_A_LINE = 90;
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 8;
    private static final int ON_ONE_LINE = 100;

    private final Question question;
    private final PaperOrder order;
    private final AnswerWords answers;
    private final QuestionPictures pictures;
    private final Messages messages;
    private final Locale language;
    private final Element block = new Element("div").addClass("paper-question");

    /** @param language the question's own */
    PaperQuestion(
            Question question,
            PaperOrder order,
            AnswerWords answers,
            QuestionPictures pictures,
            Messages messages,
            Locale language) {
        this.question = question;
        this.order = order;
        this.answers = answers;
        this.pictures = pictures;
        this.messages = messages;
        this.language = language;
    }

    Element element() {
        String wording = question.wording().text(language);
        picture(block, question.drawing(), question.alternative(), wording);
        if (question.type() == QuestionType.STATEMENT) {
            AskedPages.statement(question, language).forEach(block::appendChild);
            return block;
        }
        order.number(question.key())
                .ifPresentOrElse(
                        number -> block.appendElement("h3").text(number + ". " + wording),
                        () -> block.appendElement("h3").text(wording));
        paragraph(question.hint().text(language));
        String why = question.why().text(language);
        paragraph(why.isBlank() ? "" : say("response.paper.why", why));
        paragraph(question.neverPublished() ? say("question.never-published") : "");
        paragraph(question.required() ? say("response.paper.please") : "");
        paragraph(howTo());
        room();
        return block;
    }

    private String howTo() {
        Limits limits = question.limits();
        return switch (question.type()) {
            case SEVERAL_CHOICES -> {
                if (limits.fewest() > 0 && limits.most() > 0) {
                    yield say("response.paper.tick.between", limits.fewest(), limits.most());
                }
                yield limits.most() > 0
                        ? say("response.paper.tick.most", limits.most())
                        : limits.fewest() > 0
                                ? say("response.paper.tick.fewest", limits.fewest())
                                : question.hint().isEmpty() ? say("response.paper.tick.several") : "";
            }
            case RANKING -> say("response.paper.rank", question.places());
            case MATRIX -> say("response.paper.tick.row");
            case SHORT_TEXT, LONG_TEXT -> say("response.paper.write");
            case NUMBER ->
                question.unit().isEmpty()
                        ? say("response.paper.number")
                        : say("response.paper.number.unit", question.unit().text(language));
            case DATE -> say("response.paper.date");
            case PLACE -> question.hint().isEmpty() ? say("response.paper.place") : "";
            case ZERO_TO_TEN -> say("response.paper.scale");
            case STATEMENT -> "";
            case FILE, VOICE, VIDEO -> say("response.file.paper");
            default -> say("response.paper.tick.one");
        };
    }

    private void room() {
        switch (question.type()) {
            case SHORT_TEXT -> Boxes.lines(block, question.limit() > ON_ONE_LINE ? 2 : 1);
            case LONG_TEXT ->
                Boxes.lines(block, Math.clamp(question.limit() / CHARACTERS_ON_A_LINE, FEWEST_LINES, MOST_LINES));
            case NUMBER -> Boxes.shortLine(block);
            case PLACE -> Boxes.lines(block, 1);
            case DATE -> date();
            case RANKING ->
                choices(block, question.options().stream().map(Choice::value).toList(), Map.of());
            case MATRIX -> {
                block.addClass("paper-long");
                rows();
            }
            case ZERO_TO_TEN -> scale();
            case FILE, VOICE, VIDEO -> Boxes.lines(block, FEWEST_LINES);
            default -> choices(block, question.values(), order.arrows(question));
        }
        boolean apart = question.type().isText()
                || question.type().isFile()
                || question.type() == QuestionType.RANKING
                || question.type() == QuestionType.ZERO_TO_TEN;
        if (apart && !question.waysOut().isEmpty()) {
            paragraph(say("questionnaire.waysout"));
            choices(block, question.waysOut(), Map.of());
        }
    }

    private void choices(Element to, List<String> values, Map<String, Integer> arrows) {
        Element list = to.appendElement("ul").addClass("paper-choices");
        for (String value : values) {
            Element choice = Boxes.choice(list, answers.choice(question, value, language));
            question.option(value).ifPresent(option -> {
                Boxes.hint(choice, option.hint().text(language));
                picture(
                        choice,
                        option.picture(),
                        option.alternative(),
                        option.label().text(language));
            });
            Integer next = arrows.get(value);
            if (next != null) {
                Boxes.leads(choice, leads(next));
            }
            if (value.equals(Answer.SOMETHING_ELSE)) {
                choice.appendElement("br");
                choice.appendElement("span").text(say("response.paper.else"));
                Boxes.lines(choice, 1);
            }
        }
    }

    private String leads(int next) {
        return next == PaperOrder.END
                ? say("response.paper.goto.end", say("response.paper.back"))
                : say("response.paper.goto", next);
    }

    private void date() {
        Element row = block.appendElement("div").addClass("paper-date");
        for (String part : List.of("day", "month", "year")) {
            Element field = row.appendElement("div").addClass("paper-keep");
            field.appendElement("p").text(say("response.paper." + part));
            Boxes.shortLine(field);
        }
    }

    private void rows() {
        int letter = 0;
        for (Choice row : question.rows()) {
            Element part = block.appendElement("div").addClass("paper-row");
            part.appendElement("h4")
                    .text(say(
                            "response.paper.row", letter(letter++), row.label().text(language)));
            if (!row.hint().isEmpty()) {
                part.appendElement("p").text(row.hint().text(language));
            }
            choices(part, question.values(), Map.of());
        }
    }

    /** How the rows of a matrix are called, on paper and where they are keyed in: a, b, c. */
    static String letter(int place) {
        return Character.toString('a' + place % 26);
    }

    private void scale() {
        Element line = block.appendElement("p").addClass("paper-scale");
        for (String value : question.type().fixedValues()) {
            line.appendElement("span").addClass("paper-cell").text(answers.choice(question, value, language));
            line.appendText(" ");
        }
    }

    // on paper a picture always has a text beside it: PDF/UA knows none without (ISO 14289-1, 7.3)
    private void picture(Element to, String name, Translated alternative, String words) {
        pictures.find(name).ifPresent(picture -> {
            String shows = alternative.text(language);
            Element image = to.appendElement("img")
                    .addClass("paper-picture")
                    .attr("src", picture.address())
                    .attr("alt", shows.isBlank() ? words : shows)
                    .attr("width", String.valueOf(picture.width()))
                    .attr("height", String.valueOf(picture.height()));
            if (picture.isOwn()) {
                image.addClass(picture.isTall() ? "paper-photo-tall" : "paper-photo");
            }
        });
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            block.appendElement("p").text(words);
        }
    }

    private String say(String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
