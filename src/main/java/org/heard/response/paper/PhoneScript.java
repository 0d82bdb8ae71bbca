package org.heard.response.paper;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.heard.consultation.Consultation;
import org.heard.format.making.Authoring;
import org.heard.format.making.SourceTree;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;

/** The questions one by one as one says them on the phone, with what to say about privacy, consent and time (T3, M7). */
@Service
public class PhoneScript {

    private final Messages messages;
    private final Languages languages;
    private final Authoring authoring;
    private final AnswerWords answers;
    private final PaperWords words;
    private final WhoQuestions who;

    PhoneScript(
            Messages messages,
            Languages languages,
            Authoring authoring,
            AnswerWords answers,
            PaperWords words,
            WhoQuestions who) {
        this.messages = messages;
        this.languages = languages;
        this.authoring = authoring;
        this.answers = answers;
        this.words = words;
        this.who = who;
    }

    /** What the script is called. */
    public String title(Consultation consultation, Locale language) {
        return messages.get(
                language, "response.phone.title", consultation.text().title().text(language));
    }

    /**
     * The whole script.
     *
     * @param easyRead whether questions are asked in Easy Read where they have it
     */
    public SourceTree tree(Consultation consultation, Questions asked, Locale language, boolean easyRead) {
        Questions questions = Sheet.printed(asked, language, easyRead);
        SourceTree tree = authoring.begin(language).line("h1", title(consultation, language));
        tree.line("p", messages.get(language, "response.phone.lead"));
        tree.line("h2", messages.get(language, "response.phone.before"));
        for (String part : List.of("hello", "name", "read", "time", "stop", "ready")) {
            say(tree, messages.get(language, "response.phone.say." + part));
        }
        tree.line("h2", messages.get(language, "response.phone.about"));
        say(tree, consultation.text().question().text(language));
        say(
                tree,
                messages.get(
                        language,
                        "response.phone.say.long",
                        questions.answered().count(),
                        questions.minutes()));
        tree.line("h2", messages.get(language, "response.who.title"));
        tree.block(asked(who.first(), "", language));
        note(tree, messages.get(language, "response.phone.beside"));
        var pages = new AskedPages(words, languages, questions, language);
        pages.into(
                tree,
                instruction -> note(tree, instruction),
                (question, spoken) -> List.of(asked(question, number(question, pages.order()), spoken)));
        tree.line("h2", messages.get(language, "response.paper.who.more"));
        who.details().forEach(question -> tree.block(asked(question, "", language)));
        tree.line("h2", messages.get(language, "response.phone.after"));
        for (String part : List.of("back", "thanks", "code", "news")) {
            say(tree, messages.get(language, "response.phone.say." + part));
        }
        return tree;
    }

    private static String number(Question question, PaperOrder order) {
        OptionalInt number = order.number(question.key());
        return number.isPresent() ? number.getAsInt() + ". " : "";
    }

    private Element asked(Question question, String number, Locale language) {
        String only = who.condition(question, language)
                .map(said -> messages.get(language, "response.paper.only.who", said))
                .orElse("");
        return new PhoneQuestion(question, answers, messages, language).element(number, only);
    }

    private static void note(SourceTree tree, String text) {
        tree.block(new Element("p").addClass("paper-only").text(text));
    }

    private static void say(SourceTree tree, String text) {
        tree.block(new Element("p").text("“" + text + "”"));
    }
}
