package org.heard.site;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.heard.html.El;
import org.heard.html.ErrorPages;
import org.heard.html.ErrorStatus;
import org.heard.language.Languages;
import org.heard.language.Messages;
import org.springframework.stereotype.Service;

/** What went wrong, what to do now, and how to reach a person. Needs no database. */
@Service
class SiteErrorPages implements ErrorPages {

    private final Messages messages;
    private final Languages languages;
    private final Organisation organisation;
    private final ContactBlock contact;

    SiteErrorPages(Messages messages, Languages languages, Organisation organisation, ContactBlock contact) {
        this.messages = messages;
        this.languages = languages;
        this.organisation = organisation;
        this.contact = contact;
    }

    @Override
    public Component page(ErrorStatus status) {
        El content = el(
                "article.reading",
                el("h1", say(status, "title")),
                el("p.lede", say(status, "what")),
                el("p", say(status, "do")),
                el("p", link("/" + UI.getCurrent().getLocale().toLanguageTag(), text("error.home"))));
        return PublicLayout.around(content, languages, organisation, contact);
    }

    @Override
    public String title(ErrorStatus status) {
        return text("site.title", say(status, "title"));
    }

    @Override
    public String refusedTitle(String title) {
        return text("html.error.prefix") + " " + title;
    }

    private String say(ErrorStatus status, String part) {
        return text("error." + status.code() + "." + part);
    }

    private String text(String key, Object... parameters) {
        return messages.get(UI.getCurrent().getLocale(), key, parameters);
    }
}
