package org.heard.response.paper;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.heard.format.making.SourceTree;
import org.heard.html.Markdown;
import org.heard.language.Languages;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questions;
import org.jsoup.nodes.Element;

/**
 * All that is asked, page by page in the order of the form: what each page says, whom its questions are for, and the questions,
 * each marked with the language that it is in.
 */
final class AskedPages {

    private final PaperWords words;
    private final Languages languages;
    private final Questions questions;
    private final Locale language;
    private final PaperOrder order;

    /** @param questions as they read in this document */
    AskedPages(PaperWords words, Languages languages, Questions questions, Locale language) {
        this.words = words;
        this.languages = languages;
        this.questions = questions;
        this.language = language;
        order = new PaperOrder(questions);
    }

    /** The numbers of the questions. */
    PaperOrder order() {
        return order;
    }

    /**
     * Writes them into a document.
     *
     * @param only writes whom what follows is for
     * @param ask makes a question in its own language
     */
    void into(SourceTree tree, Consumer<String> only, BiFunction<Question, Locale, List<Element>> ask) {
        for (QuestionPage page : questions.pages()) {
            tree.line("h2", page.title());
            if (!page.showIf().isAlways()) {
                only.accept(words.only(page.questions(), page.showIf(), order, questions, language));
            }
            tree.rich(page.intro(), 3);
            for (PaperOrder.Run run : order.runs(page)) {
                if (!run.when().isAlways()) {
                    only.accept(words.only(run.questions(), run.when(), order, questions, language));
                }
                run.questions().forEach(question -> ask(tree, question, ask));
            }
        }
    }

    private void ask(SourceTree tree, Question question, BiFunction<Question, Locale, List<Element>> ask) {
        Locale spoken = AnswerWords.languageOf(question, language);
        ask.apply(question, spoken).forEach(block -> {
            if (!spoken.equals(language)) {
                block.attr("lang", spoken.toLanguageTag()).attr("dir", languages.direction(spoken));
            }
            tree.block(block);
        });
    }

    /** What a statement says, below a page's heading. */
    static List<Element> statement(Question question, Locale language) {
        Element told = Markdown.tree(question.wording().text(language));
        told.select("h1, h2, h3, h4, h5, h6").tagName("h3");
        told.select("em").tagName("strong");
        return List.copyOf(told.children());
    }
}
