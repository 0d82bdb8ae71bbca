package org.heard.response.desk;

import static org.heard.html.El.el;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.account.Staff;
import org.heard.account.StaffMember;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.Questions;
import org.heard.response.Intake;
import org.heard.response.Response;
import org.heard.response.paper.Scans;
import org.heard.response.paper.desk.ScanLink;

/** How an answer came that somebody keyed in, and what a person wrote beyond what she was asked. */
class IntakePart extends Div {

    private final Response response;
    private final Staff staff;
    private final AnswerWords words;

    IntakePart(Response response, Questions questions, Staff staff, AnswerWords words, Scans scans) {
        this.response = response;
        this.staff = staff;
        this.words = words;
        response.intake().ifPresent(this::came);
        flaws(questions);
        scans.of(response.id()).forEach(scan -> add(new Paragraph(ScanLink.of(scans, scan, getLocale(), this))));
        also();
        unasked(questions);
    }

    private void came(Intake intake) {
        String by =
                staff.byId(intake.keyedBy()).map(StaffMember::name).orElse(getTranslation("response.keying.someone"));
        add(new Paragraph(getTranslation("response.desk.keyed", Dates.full(getLocale(), intake.receivedOn()), by)));
        if (!intake.lateReason().isBlank()) {
            add(new Paragraph(getTranslation("response.desk.late", intake.lateReason())));
        }
    }

    private void flaws(Questions questions) {
        var flaws = response.flaws(questions);
        if (!flaws.isEmpty()) {
            var list = el("ul");
            flaws.forEach((question, problem) -> list.add(el(
                    "li",
                    question.wording().text(getLocale()) + ": "
                            + getTranslation(problem.key(), problem.arguments(getLocale())))));
            var note = new Div(new Paragraph(getTranslation("response.desk.flaws")), list);
            note.addClassName("desk-note");
            add(note);
        }
    }

    private void also() {
        if (!response.also().isBlank()) {
            add(new H2(getTranslation("response.keying.also")), said(response.also()));
        }
    }

    private void unasked(Questions questions) {
        List<Question> unasked = response.route(questions).unsent();
        if (!unasked.isEmpty()) {
            El list = el("dl.answers");
            unasked.forEach(question -> list.add(el(
                    "div",
                    el("dt", question.wording().text(getLocale())),
                    el(
                                    "dd.peoples-words",
                                    String.join(
                                            " · ", words.lines(question, response.answer(question.key()), getLocale())))
                            .attr("dir", "auto"))));
            add(new H2(getTranslation("response.desk.unasked")), list);
        }
    }

    private static El said(String text) {
        El said = el("p.peoples-words").attr("dir", "auto");
        text.lines().forEach(line -> said.add(El.text(line), el("br")));
        return said;
    }
}
