package org.heard.site.ui;

import static org.heard.html.El.el;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.html.CachedPage;
import org.heard.site.PublicLayout;

/** How to reach a person, and how to comment, compliment or complain (T10). The ways stand below, as on every page. */
@Tag("div")
@Route(value = "contact", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class ContactView extends HtmlContainer implements HasDynamicTitle {

    ContactView(Statement statement) {
        add(el("h1", getTranslation("contact.title")), el("p.lede", getTranslation("contact.lede")));
        add(statement.parts(this, "contact"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("contact.title"));
    }
}
