package org.heard.questionnaire.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heard.html.El;
import org.heard.html.RichText;
import org.heard.html.form.Form;
import org.heard.language.Languages;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Previews;
import org.heard.questionnaire.Question;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.QuestionPictures;
import org.heard.questionnaire.Questionnaire;
import org.heard.questionnaire.Questions;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/** Questions as the public will see them, before they are published. Nothing that is typed here is kept. */
@Tag("div")
@Route(value = PreviewView.ROUTE + "/:key/:page?([1-9][0-9]{0,2})", layout = PublicLayout.class)
@AnonymousAllowed
class PreviewView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "preview/questions";
    /** Whether the questions are shown in Easy Read: 1 or 0; without it, as the reader has chosen for all pages. */
    static final String EASY_READ = "easy-read";

    private final Previews previews;
    private final AnswerWords words;
    private final QuestionPictures pictures;
    private final Languages languages;
    private String title = "";

    PreviewView(Previews previews, AnswerWords words, QuestionPictures pictures, Languages languages) {
        this.previews = previews;
        this.words = words;
        this.pictures = pictures;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        int number =
                event.getRouteParameters().get("page").map(Integer::valueOf).orElse(1);
        Questions questions = previews.find(key)
                .map(Questionnaire::questions)
                .map(Piping::unfilled)
                .orElse(Questions.none());
        if (number > questions.pages().size()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean easyRead = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EASY_READ)
                .map("1"::equals)
                .orElse(FormatChoice.current() == FormatChoice.EASY_READ);
        show(questions, new Place(key, number, easyRead));
    }

    /** Which page is shown, and in which words. */
    private record Place(String key, int page, boolean easyRead) {

        Place at(int other) {
            return new Place(key, other, easyRead);
        }

        Place in(boolean easy) {
            return new Place(key, page, easy);
        }

        String path() {
            return ROUTE + "/" + key + "/" + page;
        }

        String address() {
            return path() + "?" + EASY_READ + "=" + (easyRead ? 1 : 0);
        }
    }

    private void show(Questions questions, Place here) {
        removeAll();
        int number = here.page();
        int pages = questions.pages().size();
        QuestionPage page = questions.pages().get(number - 1);
        var spoken = page.title().in(getLocale());
        title = spoken.text();
        var form = new Form("preview");
        List<QuestionField> fields = page.questions().stream()
                .map(question -> here.easyRead() ? question.inEasyRead(getLocale()) : question)
                .map(question -> new QuestionField(question, getLocale(), words, pictures, languages))
                .toList();
        form.add(fields.toArray(QuestionField[]::new));
        form.submit("continue", getTranslation("questionnaire.preview.next"), () -> {
            long wrong = fields.stream()
                    .filter(field -> !field.question().type().isFile())
                    .filter(field -> !field.check())
                    .count();
            if (wrong == 0) {
                Place next = here.at(number == pages ? 1 : number + 1);
                UI.getCurrent().navigate(next.path(), QueryParameters.of(EASY_READ, next.easyRead() ? "1" : "0"));
            }
        });
        add(
                form.summary(),
                el("p.progress", getTranslation("questionnaire.preview.progress", number, pages)),
                el("h1", title).lang(spoken.language(), languages.direction(spoken.language())),
                el(
                        "div.notice",
                        el("h2", getTranslation("questionnaire.preview.title")),
                        el("p", getTranslation("questionnaire.preview.text")),
                        ways(questions, here)));
        if (!page.intro().isEmpty()) {
            var intro = page.intro().in(getLocale());
            add(RichText.of(intro.text(), 2, intro.language(), languages.direction(intro.language())));
        }
        add(form);
    }

    /** In which other words and forms the questions can be looked at. */
    private El ways(Questions questions, Place here) {
        El ways = el("ul");
        if (questions.all().anyMatch(Question::hasEasyRead)) {
            ways.add(way(here.in(false), here, "usual"), way(here.in(true), here, "easy-read"));
        } else {
            ways.add(el("li", getTranslation("questionnaire.preview.easy-read.none")));
        }
        String paper = "preview/paper/" + here.key() + (here.easyRead() ? "?" + EASY_READ + "=1" : "");
        ways.add(el("li", link(paper, getTranslation("questionnaire.preview.paper"))));
        return ways;
    }

    private El way(Place way, Place here, String words) {
        El link = link(way.address(), getTranslation("questionnaire.preview." + words));
        return el("li", way.equals(here) ? link.attr("aria-current", "page") : link);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title + " - " + getTranslation("questionnaire.preview.title"));
    }
}
