package org.heard.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.language.Translated;

/** Whether every earlier answer that stands in other words is one of an earlier page, and has words for when it is missing. */
final class PipingCheck {

    private final Questions questions;
    private final List<PlacedProblem> found = new ArrayList<>();

    private PipingCheck(Questions questions) {
        this.questions = questions;
    }

    static List<PlacedProblem> problems(Questions questions) {
        var check = new PipingCheck(questions);
        for (int p = 1; p <= questions.pages().size(); p++) {
            QuestionPage page = questions.pages().get(p - 1);
            check.look(Piping.texts(page), p, 0);
            for (int q = 1; q <= page.questions().size(); q++) {
                check.look(Piping.texts(page.questions().get(q - 1)), p, q);
            }
        }
        return check.found;
    }

    private void look(Stream<Translated> texts, int page, int question) {
        texts.flatMap(text -> text.texts().values().stream()).forEach(words -> look(words, page, question));
    }

    private void look(String words, int page, int question) {
        Piping.in(words).map(Piping.Pipe::name).forEach(name -> {
            int there = questions.pageOf(name);
            if (there == 0) {
                add(page, question, Problem.of("pipe.gone", new Problem.Asked(name)));
            } else if (there >= page) {
                add(page, question, Problem.of("pipe.later", new Problem.Asked(name)));
            }
        });
        if (Piping.replaced(words, (name, missing) -> "").contains(Piping.OPENS)) {
            add(page, question, Problem.of("pipe.broken"));
        }
    }

    // the same in several languages is told once
    private void add(int page, int question, Problem problem) {
        var placed = new PlacedProblem(page, question, problem);
        if (!found.contains(placed)) {
            found.add(placed);
        }
    }
}
