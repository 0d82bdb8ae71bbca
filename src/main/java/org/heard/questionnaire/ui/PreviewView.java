package org.heard.questionnaire.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heard.html.RichText;
import org.heard.html.form.Form;
import org.heard.language.Languages;
import org.heard.questionnaire.AnswerWords;
import org.heard.questionnaire.Piping;
import org.heard.questionnaire.Previews;
import org.heard.questionnaire.QuestionPage;
import org.heard.questionnaire.Questionnaire;
import org.heard.site.PublicLayout;

/** Questions as the public will see them, before they are published. Nothing that is typed here is kept. */
@Tag("div")
@Route(value = PreviewView.ROUTE + "/:key/:page?([1-9][0-9]{0,2})", layout = PublicLayout.class)
@AnonymousAllowed
class PreviewView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "preview/questions";

    private final Previews previews;
    private final AnswerWords words;
    private final Languages languages;
    private String title = "";

    PreviewView(Previews previews, AnswerWords words, Languages languages) {
        this.previews = previews;
        this.words = words;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        int number =
                event.getRouteParameters().get("page").map(Integer::valueOf).orElse(1);
        List<QuestionPage> pages = previews.find(key)
                .map(Questionnaire::questions)
                .map(questions -> Piping.unfilled(questions).pages())
                .orElse(List.of());
        if (number > pages.size()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(pages.get(number - 1), key, number, pages.size());
    }

    private void show(QuestionPage page, String key, int number, int pages) {
        removeAll();
        var spoken = page.title().in(getLocale());
        title = spoken.text();
        var form = new Form("preview");
        List<QuestionField> fields = page.questions().stream()
                .map(question -> new QuestionField(question, getLocale(), words, languages))
                .toList();
        form.add(fields.toArray(QuestionField[]::new));
        form.submit("continue", getTranslation("questionnaire.preview.next"), () -> {
            long wrong = fields.stream()
                    .filter(field -> !field.question().type().isFile())
                    .filter(field -> !field.check())
                    .count();
            if (wrong == 0) {
                UI.getCurrent().navigate(ROUTE + "/" + key + "/" + (number == pages ? 1 : number + 1));
            }
        });
        add(
                form.summary(),
                el("p.progress", getTranslation("questionnaire.preview.progress", number, pages)),
                el("h1", title).lang(spoken.language(), languages.direction(spoken.language())),
                el(
                        "div.notice",
                        el("h2", getTranslation("questionnaire.preview.title")),
                        el("p", getTranslation("questionnaire.preview.text"))));
        if (!page.intro().isEmpty()) {
            var intro = page.intro().in(getLocale());
            add(RichText.of(intro.text(), 2, intro.language(), languages.direction(intro.language())));
        }
        add(form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title + " - " + getTranslation("questionnaire.preview.title"));
    }
}
