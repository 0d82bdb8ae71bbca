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

/** What is kept about people, why, for how long, and what they can ask for. */
@Tag("div")
@Route(value = "privacy", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class PrivacyView extends HtmlContainer implements HasDynamicTitle {

    PrivacyView(Statement statement, Organisation organisation) {
        add(el("h1", getTranslation("privacy.title")), el("p.lede", getTranslation("privacy.lede")));
        add(statement.parts(this, "privacy", organisation.names().text(getLocale())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("privacy.title"));
    }
}
