package org.heard.participant.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.participant.OwnRegistration;
import org.heard.participant.Participant;
import org.heard.participant.WantedFormat;
import org.heard.site.FormatChoice;
import org.heard.site.PublicLayout;

/** Everything that a person told us, to see, change, keep on and delete, by a link and without a password. */
@Tag("div")
@Route(value = RegisterPages.MINE, layout = PublicLayout.class)
@AnonymousAllowed
class MineView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    /** What may have happened just before, each with a text of its own. */
    private static final List<String> NEWS = List.of("welcome", "saved", "toconfirm", "kept");

    private final OwnRegistration own;
    private final ProfileAnswers answers;
    private final Messages messages;

    MineView(OwnRegistration own, ProfileAnswers answers, Messages messages) {
        this.own = own;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String token = query.getSingleParameter(RegisterPages.TOKEN).orElse("");
        if (token.isEmpty()) {
            askForCode();
            return;
        }
        own.byLink(token)
                .ifPresentOrElse(
                        participant -> show(token, participant, query),
                        () -> add(GonePage.of(this, "participant.mine.gone", RegisterPages.LINK)));
    }

    private void askForCode() {
        var form = new CodeForm(messages, RegisterPages.MINE);
        add(
                form.summary(),
                el("h1", getTranslation("participant.mine.title")),
                form,
                el("p", link(RegisterPages.LINK, getTranslation("participant.intro.again"))));
    }

    private void show(String token, Participant participant, QueryParameters query) {
        NEWS.stream()
                .filter(news -> query.getSingleParameter(news).isPresent())
                .findFirst()
                .ifPresent(news -> add(notice(news)));
        add(
                el("h1", getTranslation("participant.mine.title")),
                el("p.lede", getTranslation("participant.mine.lede")),
                answers.list(getLocale(), participant.profile(), step -> RegisterPages.changeOwn(token, step)));
        if (participant.proposed().isPresent()) {
            add(el("div.notice", el("p", getTranslation("participant.mine.waiting"))));
        }
        participant
                .profile()
                .format()
                .choice()
                .filter(choice -> choice != FormatChoice.current())
                .ifPresent(choice -> add(showFirst(token, participant.profile().format(), choice)));
        add(
                el("h2", getTranslation("participant.mine.until")),
                el(
                        "p",
                        getTranslation(
                                "participant.mine.until.text", Dates.date(getLocale(), participant.keptUntil()))),
                keepForm(token),
                el("h2", getTranslation("participant.mine.delete")),
                el("p", getTranslation("participant.mine.delete.text")),
                el(
                        "p",
                        link(
                                RegisterPages.own(RegisterPages.DELETE, token),
                                getTranslation("participant.mine.delete.link"))));
    }

    private El notice(String news) {
        return el(
                        "div.notice.notice-success",
                        el("h2", getTranslation("participant.mine." + news)),
                        el("p", getTranslation("participant.mine." + news + ".text")))
                .attr("role", "status");
    }

    /** On this phone or computer too: what she reads stands first on every page. */
    private Form showFirst(String token, WantedFormat format, FormatChoice choice) {
        var form = new Form("format");
        form.add(
                el("h2", getTranslation("participant.mine.format")),
                el("p", getTranslation("participant.mine.format.text", format.name(messages, getLocale()))),
                form.button("format", getTranslation("participant.mine.format.show"), () -> {
                            choice.keep();
                            RegisterPages.go(RegisterPages.own(RegisterPages.MINE, token));
                        })
                        .kind("secondary"));
        return form;
    }

    private Form keepForm(String token) {
        var form = new Form("keep");
        form.add(form.button("keep", getTranslation("participant.mine.keep"), () -> {
                    own.keepOn(token);
                    RegisterPages.go(RegisterPages.own(RegisterPages.MINE, token) + "&kept=1");
                })
                .kind("secondary"));
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("participant.mine.title"));
    }
}
