package org.heard.response.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.heard.html.El;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.response.AnsweringAs;
import org.heard.response.attachment.Attachment;
import org.heard.response.attachment.Transcript;

/** Answers as a person reads them over: page by page, each with its question. */
@Tag("div")
class AnswerList extends HtmlContainer {

    private final Words words;
    private final Locale language;
    private Optional<FileWork> work = Optional.empty();
    private List<Attachment> files = List.of();
    private Map<UUID, Transcript> transcripts = Map.of();

    AnswerList(Words words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** Files that answer questions, to be listened to and looked at where they are listed. */
    AnswerList files(FileWork with, List<Attachment> sent) {
        work = Optional.of(with);
        files = sent;
        transcripts = with.transcripts(sent);
        return this;
    }

    /** As whom the person answers, with a way to change it if there is one. */
    AnswerList who(AnsweringAs who, Optional<String> change) {
        El dl = el("dl.answers");
        String said = who.said().map(capacity -> getTranslation(capacity.key())).orElse("");
        row(dl, getTranslation("response.who.title"), "who", said, change);
        words.details(who, language).forEach((name, value) -> row(dl, getTranslation(name), name, value, change));
        add(dl);
        return this;
    }

    private void row(El dl, String name, String id, String said, Optional<String> change) {
        Component value = said.isEmpty() ? unanswered() : el("span", said).attr("dir", "auto");
        El row = el("div", el("dt", name), el("dd", value)).id("fact-" + id.replace('.', '-'));
        change.ifPresent(address -> row.add(change(address, el("span.sr", " " + name))));
        dl.add(row);
    }

    /**
     * The answers to all questions that are asked.
     *
     * @param route which ones these are
     * @param typed what was typed for a question
     * @param change where an answer is changed, if it can be
     */
    AnswerList answers(
            Questions questions,
            Routing route,
            Function<Question, Answer> typed,
            Function<Question, Optional<String>> change) {
        for (int number : route.pages()) {
            QuestionPage page = questions.pages().get(number - 1);
            add(words.told("h2", page.title(), language));
            El dl = el("dl.answers");
            route.page(number).questions().stream()
                    .filter(question -> question.type() != QuestionType.STATEMENT)
                    .forEach(question -> dl.add(row(question, typed.apply(question), change.apply(question))));
            add(dl);
        }
        return this;
    }

    /** What was typed for questions that are not asked any more: it is kept and will not be sent. */
    AnswerList unsent(Routing route, Function<Question, Answer> typed) {
        List<Question> questions = route.unsent();
        if (!questions.isEmpty()) {
            El dl = el("dl.answers");
            questions.forEach(question -> dl.add(el(
                    "div",
                    words.wording("dt", question, language),
                    el("dd", words.answer(question, question.counted(typed.apply(question)), language)))));
            add(
                    el("h2", getTranslation("response.check.unsent")),
                    el("p", getTranslation("response.check.unsent.text")),
                    dl);
        }
        return this;
    }

    private El row(Question question, Answer typed, Optional<String> change) {
        Answer counted = question.counted(typed);
        List<El> parts = words.answer(question, counted, language);
        El value = el("dd", parts);
        List<Attachment> here = files.stream()
                .filter(file -> file.question().equals(question.key()))
                .toList();
        if (!here.isEmpty()) {
            work.ifPresent(with -> value.add(with.list(this, here, file -> Optional.empty())));
            here.forEach(file -> written(file).forEach(value::add));
        }
        if (parts.isEmpty()) {
            value.add(unanswered());
        }
        if (counted.text().isEmpty() && !typed.text().isBlank()) {
            // words beside "something else" that do not count: never dropped in silence
            value.add(el("p.hint", getTranslation("response.check.uncounted")), Words.typed(typed.text()));
        }
        question.problem(typed)
                .ifPresent(problem ->
                        value.add(el("p.error", getTranslation(problem.key(), problem.arguments(language)))));
        El row = el("div", words.wording("dt", question, language), value).id("row-" + question.key());
        change.ifPresent(address -> row.add(change(address, words.wording("span.sr", question, language))));
        return row;
    }

    private List<El> written(Attachment file) {
        Transcript transcript = transcripts.get(file.id());
        if (transcript == null) {
            return List.of();
        }
        return List.of(el("p.hint", getTranslation(transcript.copyKey())), Words.typed(transcript, transcript.text()));
    }

    private El change(String address, Component what) {
        return el(
                "dd.no-print",
                el("a", El.text(getTranslation("response.check.change") + " "), what)
                        .attr("href", address));
    }

    private El unanswered() {
        return el("span.hint", getTranslation("response.check.unanswered"));
    }
}
