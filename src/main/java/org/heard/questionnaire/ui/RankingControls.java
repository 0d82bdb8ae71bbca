package org.heard.questionnaire.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.html.El;
import org.heard.html.form.Field;
import org.heard.html.form.Option;
import org.heard.html.form.SelectInput;
import org.heard.questionnaire.Answer;
import org.heard.questionnaire.Choice;
import org.heard.questionnaire.Problem;
import org.heard.questionnaire.Question;

/** A ranking without dragging: one list to choose from for each place. */
class RankingControls implements Controls {

    private final Question question;
    private final GroupField group;
    private final List<SelectInput> places = new ArrayList<>();
    private final WaysOut waysOut;

    RankingControls(Making making) {
        question = making.question();
        group = new GroupField(making.name());
        photos(making).ifPresent(group::inside);
        List<String> values = question.options().stream().map(Choice::value).toList();
        for (int place = 1; place <= question.places(); place++) {
            var list = new SelectInput(
                    making.name() + "-" + place,
                    making.text("questionnaire.ranking.place", place),
                    making.text("questionnaire.ranking.none"),
                    making.options(values));
            list.setPlainLabel();
            places.add(list);
            group.inside(list);
        }
        waysOut = new WaysOut(making);
    }

    /** A list to choose from shows no pictures: own ones, which the words do not tell, stand before it with their words. */
    private Optional<El> photos(Making making) {
        El list = el("ul.choice-photos");
        for (Choice choice : question.options()) {
            making.pictureOf(choice)
                    .filter(Option.Picture::isPhoto)
                    .ifPresent(picture -> list.add(el(
                            "li.choice-photo",
                            el("img")
                                    .attr("src", picture.address())
                                    .attr("alt", picture.alternative())
                                    .attr("width", String.valueOf(picture.width()))
                                    .attr("height", String.valueOf(picture.height()))
                                    .attr("loading", "lazy"),
                            el("span", choice.label().text(making.language())))));
        }
        return list.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(list);
    }

    @Override
    public List<Component> parts() {
        return waysOut.after(group);
    }

    @Override
    public Field<?, ?> labelled() {
        return group;
    }

    // an empty name keeps the place of one that was left out
    @Override
    public Answer answer() {
        var chosen = new ArrayList<>(places.stream().map(SelectInput::getValue).toList());
        while (!chosen.isEmpty() && chosen.getLast().isEmpty()) {
            chosen.removeLast();
        }
        chosen.addAll(waysOut.ticked());
        return new Answer(chosen, "");
    }

    @Override
    public void show(Answer answer) {
        List<String> ranked =
                answer.chosen().stream().filter(value -> !value.startsWith("_")).toList();
        for (int place = 0; place < places.size(); place++) {
            places.get(place).setValue(place < ranked.size() ? ranked.get(place) : "");
        }
        waysOut.show(answer);
    }

    /** What is wrong with one place is said there. */
    @Override
    public void refuse(Problem problem, String message) {
        boolean atPlace = problem.key().endsWith("ranking.gap") || problem.key().endsWith("ranking.twice");
        Field<?, ?> where = atPlace && problem.parameters().getFirst() instanceof Integer place
                ? places.get(Math.min(place, places.size()) - 1)
                : places.isEmpty() ? group : places.getFirst();
        where.refuse(message);
    }
}
