package org.heard.response.desk;

import static org.heard.html.El.el;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.account.SignedIn;
import org.heard.account.Staff;
import org.heard.account.desk.DeskLayout;
import org.heard.account.desk.DeskView;
import org.heard.html.El;
import org.heard.language.Dates;
import org.heard.language.LanguageNames;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionType;
import org.heard.questionnaire.Questions;
import org.heard.questionnaire.Routing;
import org.heard.response.Flag;
import org.heard.response.Flags;
import org.heard.response.Response;
import org.heard.response.ResponseDesk;
import org.heard.response.WhoWords;
import org.heard.response.attachment.RecordingDesk;
import org.heard.response.paper.Scans;

/** One answer, as it was given. */
@Route(value = "desk/consultations/:slug/answers/:id", layout = DeskLayout.class)
@RolesAllowed({"ANALYST", "EDITOR", "ADMINISTRATOR"})
class AnswerView extends DeskView implements BeforeEnterObserver {

    private final ResponseDesk desk;
    private final Flags flags;
    private final AuthenticationContext staff;
    private final RecordingDesk recordings;
    private final AnswerWords words;
    private final WhoWords whoWords;
    private final LanguageNames languages;
    private final Staff members;
    private final Scans scans;

    AnswerView(
            ResponseDesk desk,
            Flags flags,
            RecordingDesk recordings,
            AnswerWords words,
            WhoWords whoWords,
            LanguageNames languages,
            Staff members,
            Scans scans,
            AuthenticationContext staff) {
        super("response.desk.answer", "");
        this.desk = desk;
        this.flags = flags;
        this.recordings = recordings;
        this.staff = staff;
        this.words = words;
        this.whoWords = whoWords;
        this.languages = languages;
        this.members = members;
        this.scans = scans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        Optional<Response> response =
                event.getRouteParameters().get("id").flatMap(AnswerView::id).flatMap(desk::byId);
        response.ifPresentOrElse(found -> show(found, slug), () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<Response.Id> id(String text) {
        try {
            return Optional.of(new Response.Id(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(Response response, String slug) {
        heading(getTranslation("response.desk.answer", response.receipt().text()));
        add(new Paragraph(new Anchor("desk/consultations/" + slug + "/answers", getTranslation("response.desk.all"))));
        add(new Paragraph(getTranslation(
                "response.desk.given",
                Dates.dateTime(getLocale(), response.sentAt()),
                languages.in(getLocale(), response.language()),
                getTranslation(response.wayIn().nameKey()))));
        int version = desk.version(response);
        add(new Paragraph(desk.newerVersion(response)
                .map(now -> getTranslation("response.desk.version.older", version, now))
                .orElse(getTranslation("response.desk.version", version))));
        if (response.isInMoreTime()) {
            add(new Paragraph(getTranslation("response.desk.more")));
        }
        List<Flag> marks = flags.of(response.id());
        if (!marks.isEmpty()) {
            add(new FlagPanel(marks, staff.hasAnyRole("ANALYST", "ADMINISTRATOR"), (verdict, reason) -> {
                staff.getAuthenticatedUser(SignedIn.class)
                        .ifPresent(person -> flags.judge(response.id(), verdict, reason, person));
                removeAll();
                show(response, slug);
                say(getTranslation("response.flag.kept"));
            }));
        }
        add(who(response));
        desk.besides(response)
                .forEach(other -> add(new Paragraph(new Anchor(
                        "desk/consultations/" + slug + "/answers/" + other.id().value(),
                        getTranslation("response.desk.beside", other.receipt().text())))));
        Questions questions = desk.asked(response);
        Routing route = response.route(questions);
        for (QuestionPage page : route.pages().stream().map(route::page).toList()) {
            add(new H2(page.title().text(getLocale())));
            El list = el("dl.answers");
            page.questions().stream()
                    .filter(question -> question.type() != QuestionType.STATEMENT)
                    .forEach(question -> list.add(row(question, response)));
            add(list);
        }
        add(new IntakePart(response, questions, members, words, scans));
        if (!recordings.of(response).isEmpty()) {
            add(new RecordingsPart(recordings, response, questions, languages, this::say));
        }
    }

    private El who(Response response) {
        El list = el("dl.answers");
        String capacity = response.who()
                .said()
                .map(said -> getTranslation(said.key()))
                .orElse(getTranslation("response.desk.unsaid"));
        fact(list, "response.export.capacity", capacity);
        whoWords.details(response.who(), getLocale()).forEach((name, said) -> fact(list, name, said));
        return list;
    }

    private void fact(El list, String name, String said) {
        list.add(el("div", el("dt", getTranslation(name)), el("dd", said).attr("dir", "auto")));
    }

    private El row(Question question, Response response) {
        List<String> lines = words.lines(question, response.answer(question.key()), getLocale());
        El said = el("dd.peoples-words").attr("dir", "auto");
        if (lines.isEmpty()) {
            said.add(El.text(getTranslation("response.check.unanswered")));
        }
        lines.stream().flatMap(String::lines).forEach(line -> said.add(El.text(line), el("br")));
        El asked = el("dt", question.wording().text(getLocale()));
        if (question.neverPublished()) {
            asked.add(el("br"), el("span.hint", getTranslation("response.desk.never")));
        }
        desk.reworded(response, question, getLocale())
                .ifPresent(now -> asked.add(el("br"), el("span.hint", worded(question, now))));
        return el("div", asked, said);
    }

    /** How it is asked now: in other words, or with other words for its choices. */
    private String worded(Question then, Question now) {
        String wording = now.wording().text(getLocale());
        return wording.equals(then.wording().text(getLocale()))
                ? getTranslation("response.desk.reworded.choices")
                : getTranslation("response.desk.reworded", wording);
    }
}
