package org.heard.format.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.heard.format.FormatRequests;
import org.heard.format.FormatRequests.Progress;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.TextInput;
import org.heard.language.Dates;
import org.heard.language.Messages;
import org.heard.privacy.MistypedCode;
import org.heard.site.PublicLayout;

/** How far a request for a format is, by its reference. It tells nobody who asked for what. */
@Tag("div")
@Route(value = FormatStatusView.PATH, layout = PublicLayout.class)
@AnonymousAllowed
class FormatStatusView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    static final String PATH = "formats/status";

    private final FormatRequests requests;
    private final Messages messages;
    private final Form form = new Form("status");
    private final TextInput code = new TextInput("code", getTranslation("format.status.code"));
    private boolean justSent;

    FormatStatusView(FormatRequests requests, Messages messages) {
        this.requests = requests;
        this.messages = messages;
        code.literal().autocomplete("off").width(20).setRequiredIndicatorVisible(true);
        code.setHint(getTranslation("format.status.code.hint"));
        form.add(code);
        form.add(el("div.buttons", form.button("look", getTranslation("format.status.look"), this::look)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Progress> found = query.getSingleParameter("code").flatMap(this::find);
        justSent = found.isPresent() && query.getSingleParameter("sent").isPresent();
        add(form.summary());
        if (found.isPresent() && justSent) {
            add(confirmation(found.get()));
        } else {
            add(el("h1", getTranslation("format.status.title")));
            found.ifPresent(progress -> add(progress(progress)));
            add(form);
        }
        add(el("p", link(FormatsView.PATH, getTranslation("format.status.ask"))));
    }

    private Optional<Progress> find(String typed) {
        try {
            return requests.progress(typed);
        } catch (MistypedCode someoneChangedTheAddress) {
            return Optional.empty();
        }
    }

    private void look() {
        try {
            Optional<Progress> found = requests.progress(code.getValue());
            if (found.isPresent()) {
                UI.getCurrent()
                        .navigate(PATH, QueryParameters.of("code", found.get().code()));
            } else {
                code.refuse(getTranslation("format.status.unknown"));
            }
        } catch (MistypedCode mistyped) {
            code.refuse(mistyped.message(messages, getLocale()));
        }
    }

    private El confirmation(Progress progress) {
        return el(
                "div.reading",
                el("h1", getTranslation("format.sent.title")),
                el("p", getTranslation("format.sent.code")),
                el("p.receipt-code", progress.code()),
                el("p.lede", getTranslation("format.sent.due", Dates.full(getLocale(), progress.due()))),
                el("h2", getTranslation("format.sent.next")),
                el("p", getTranslation("format.sent.next.text")),
                el(
                        "p",
                        link(
                                PATH + "?"
                                        + QueryParameters.of("code", progress.code())
                                                .getQueryString(),
                                getTranslation("format.sent.status"))));
    }

    private El progress(Progress progress) {
        var list = el("dl.answers");
        row(list, "format.status.code", el("span", progress.code()).attr("dir", "ltr"));
        row(
                list,
                "format.status.state",
                el("span", getTranslation(progress.state().key())));
        row(list, "format.status.asked", el("span", Dates.full(getLocale(), progress.asked())));
        progress.sent()
                .ifPresentOrElse(
                        day -> row(list, "format.status.sent", el("span", Dates.full(getLocale(), day))), () -> {
                            if (progress.state().isWaiting()) {
                                row(list, "format.status.due", el("span", Dates.full(getLocale(), progress.due())));
                            }
                        });
        return list;
    }

    private void row(El list, String key, El value) {
        list.add(el("div", el("dt", getTranslation(key)), el("dd", value)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation(justSent ? "format.sent.title" : "format.status.title"));
    }
}
