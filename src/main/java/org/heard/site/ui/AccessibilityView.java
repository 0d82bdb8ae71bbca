package org.heard.site.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.html.El;
import org.heard.html.form.Form;
import org.heard.html.form.LongTextInput;
import org.heard.html.form.TextInput;
import org.heard.site.Barriers;
import org.heard.site.Organisation;
import org.heard.site.PublicLayout;

/** The accessibility statement (model headings of the 2018 regulations) with its form. */
@Tag("div")
@Route(value = "accessibility", layout = PublicLayout.class)
@AnonymousAllowed
class AccessibilityView extends HtmlContainer implements HasDynamicTitle, BeforeEnterObserver {

    private static final int LONGEST = 5000;

    private final Barriers barriers;
    private final Form form = new Form("barrier");
    private final TextInput page = new TextInput("page", getTranslation("accessibility.form.page"));
    private final LongTextInput problem = new LongTextInput("problem", getTranslation("accessibility.form.problem"));
    private final TextInput reply = new TextInput("reply", getTranslation("accessibility.form.reply"));
    private final El thanks = el("div.notice.notice-success");

    AccessibilityView(Statement statement, Organisation organisation, Barriers barriers) {
        this.barriers = barriers;
        thanks.attr("role", "status");
        thanks.add(
                el("h2", getTranslation("accessibility.form.thanks")),
                el("p", getTranslation("accessibility.form.next")));
        thanks.setVisible(false);
        problem.setRequiredIndicatorVisible(true);
        problem.max(LONGEST);
        problem.setHint(getTranslation("accessibility.form.problem.hint"));
        reply.setHint(getTranslation("accessibility.form.reply.hint"));
        form.add(page, problem, reply);
        form.submit("report", getTranslation("accessibility.form.send"), this::report);
        add(form.summary(), thanks);
        add(el("h1", getTranslation("accessibility.title")), el("p.lede", getTranslation("accessibility.lede")));
        add(statement.parts(this, "accessibility", organisation.names().text(getLocale())));
        add(el("h2", getTranslation("accessibility.form.title")).id("report"), form);
    }

    private void report() {
        if (problem.getValue().isBlank()) {
            problem.refuse(getTranslation("accessibility.form.problem.empty"));
        } else if (problem.getValue().codePointCount(0, problem.getValue().length()) > LONGEST) {
            problem.refuse(getTranslation("html.error.long", LONGEST));
        } else {
            barriers.report(form.once(), page.getValue(), problem.getValue(), reply.getValue(), getLocale());
            UI.getCurrent().navigate("accessibility", QueryParameters.of("sent", "1"));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        thanks.setVisible(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("sent")
                .isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("accessibility.title"));
    }
}
