package org.heard.site.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.html.CachedPage;
import org.heard.site.Organisation;
import org.heard.site.PublicLayout;

/** The few cookies there are, each set only by something that a person does. */
@Tag("div")
@Route(value = "cookies", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class CookiesView extends HtmlContainer implements HasDynamicTitle {

    CookiesView(Statement statement, Organisation organisation) {
        add(el("h1", getTranslation("cookies.title")), el("p.lede", getTranslation("cookies.lede")));
        add(statement.parts(this, "cookies", organisation.names().text(getLocale())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("cookies.title"));
    }
}
