package org.heard.response.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultation.Consultation;
import org.heard.format.making.Authoring;
import org.heard.format.making.Source;
import org.heard.format.making.SourceTree;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.LimitWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** All that is asked as a document to read, hear or feel before answering, in whichever format somebody needs (F2). */
@Service
class QuestionsToRead {

    private final Messages messages;
    private final Languages languages;
    private final Authoring authoring;
    private final AnswerWords answers;
    private final QuestionPictures pictures;
    private final PaperWords words;

    QuestionsToRead(
            Messages messages,
            Languages languages,
            Authoring authoring,
            AnswerWords answers,
            QuestionPictures pictures,
            PaperWords words) {
        this.messages = messages;
        this.languages = languages;
        this.authoring = authoring;
        this.answers = answers;
        this.pictures = pictures;
        this.words = words;
    }

    Source source(Consultation consultation, Questions asked, Locale language) {
        Questions questions = Piping.unfilled(asked);
        String title =
                say(language, "response.read.title", consultation.text().title().text(language));
        SourceTree tree = authoring.begin(language).line("h1", title);
        tree.line("p", consultation.text().question());
        tree.line("p", say(language, "response.read.lead")).line("p", say(language, "response.read.skip"));
        var pages = new AskedPages(words, languages, questions, language);
        pages.into(
                tree,
                instruction -> tree.line("p", instruction),
                (question, spoken) -> blocks(question, pages.order(), spoken));
        questions
                .all()
                .flatMap(question -> question.options().stream())
                .map(Choice::picture)
                .filter(QuestionPictures::isOwn)
                .distinct()
                .forEach(name -> PrintedPictures.into(tree, name, pictures));
        return authoring.finish(tree, title);
    }

    private List<Element> blocks(Question question, PaperOrder order, Locale language) {
        if (question.type() == QuestionType.STATEMENT) {
            return AskedPages.statement(question, language);
        }
        Element block = new Element("div");
        fill(block, question, order, language);
        return List.copyOf(block.children());
    }

    private void fill(Element block, Question question, PaperOrder order, Locale language) {
        String wording = question.wording().text(language);
        String number = order.number(question.key()).stream()
                .mapToObj(place -> place + ". ")
                .collect(Collectors.joining());
        block.appendElement("h3").text(number + wording);
        String why = question.why().text(language);
        Stream.of(
                        question.hint().text(language),
                        why.isBlank() ? "" : say(language, "response.paper.why", why),
                        question.neverPublished() ? say(language, "question.never-published") : "",
                        question.required() ? say(language, "response.paper.please") : "")
                .forEach(line -> paragraph(block, line));
        if (question.type() == QuestionType.MATRIX) {
            paragraph(block, say(language, "response.read.rows"));
            list(block, question.rows().stream().map(row -> item(described(row, language))));
        }
        List<String> limits =
                new LimitWords(question, language, (key, parameters) -> say(language, key, parameters)).lines();
        boolean told = question.type() == QuestionType.SEVERAL_CHOICES
                && !(question.hint().isEmpty() && limits.stream().allMatch(String::isBlank));
        paragraph(block, told ? "" : howTo(question, language));
        limits.forEach(line -> paragraph(block, line));
        if (!isListed(question) && !question.waysOut().isEmpty()) {
            paragraph(block, say(language, "response.read.instead"));
        }
        list(block, offered(question, language));
    }

    private String howTo(Question question, Locale language) {
        return switch (question.type()) {
            case STATEMENT, DATE, PLACE, VOICE, VIDEO, FILE -> "";
            case SHORT_TEXT, LONG_TEXT -> say(language, "response.read.words");
            case NUMBER -> say(language, "response.read.number");
            case ZERO_TO_TEN -> say(language, "response.read.scale");
            case SEVERAL_CHOICES -> say(language, "response.read.several");
            case RANKING -> say(language, "response.read.rank");
            case MATRIX -> say(language, "response.read.row");
            default -> say(language, "response.read.one");
        };
    }

    /** All that can be chosen, the ways not to answer included. */
    private Stream<Element> offered(Question question, Locale language) {
        List<String> values = isListed(question) ? question.values() : question.waysOut();
        return values.stream()
                .map(value -> question.option(value)
                        .map(option -> option(option, language))
                        .orElseGet(() -> item(answers.choice(question, value, language))));
    }

    /** Of a picture of the organisation's own, words alone do not tell what is seen. */
    private Element option(Choice option, Locale language) {
        Element item = item(described(option, language));
        pictures.find(option.picture())
                .filter(QuestionPictures.Shown::isOwn)
                .ifPresent(picture -> item.appendChild(new Element("br"))
                        .appendChild(new Element("img")
                                .addClass(picture.isTall() ? "question-photo-tall" : "question-photo")
                                .attr("src", picture.address())
                                .attr("alt", option.alternative().text(language))));
        return item;
    }

    private static Element item(String text) {
        return new Element("li").text(text);
    }

    private static boolean isListed(Question question) {
        return question.type().isChosen() && question.type() != QuestionType.ZERO_TO_TEN;
    }

    private static String described(Choice choice, Locale language) {
        String hint = choice.hint().text(language);
        return choice.label().text(language) + (hint.isBlank() ? "" : " – " + hint);
    }

    private static void list(Element block, Stream<Element> items) {
        Element list = new Element("ul");
        items.forEach(list::appendChild);
        if (list.childrenSize() > 0) {
            block.appendChild(list);
        }
    }

    private static void paragraph(Element block, String text) {
        if (!text.isBlank()) {
            block.appendElement("p").text(text);
        }
    }

    private String say(Locale language, String key, Object... parameters) {
        return messages.get(language, key, parameters);
    }
}
