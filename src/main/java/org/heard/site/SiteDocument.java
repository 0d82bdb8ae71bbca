package org.heard.site;

import java.util.List;
import org.heard.html.HeadTag;
import org.heard.html.HtmlSettings;
import org.heard.html.PageDocument;
import org.heard.language.Messages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** Style, script, icons and what other sites show when a page is shared. */
@Service
class SiteDocument implements PageDocument {

    private final Assets assets;
    private final HtmlSettings settings;
    private final Messages messages;

    SiteDocument(@Lazy Assets assets, HtmlSettings settings, Messages messages) {
        this.assets = assets;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public List<String> stylesheets() {
        return List.of(assets.address("heard.css"));
    }

    @Override
    public List<String> scripts() {
        return List.of(assets.address("heard.js"));
    }

    @Override
    public List<HeadTag> tags(PageHead head) {
        String site = settings.address().toString().replaceAll("/+$", "");
        var language = java.util.Locale.forLanguageTag(head.language());
        return List.of(
                HeadTag.link("icon", assets.address("icon.svg")),
                HeadTag.link("manifest", "/manifest.webmanifest"),
                HeadTag.meta("description", messages.get(language, "site.description")),
                HeadTag.meta("color-scheme", "light dark"),
                HeadTag.property("og:type", "website"),
                HeadTag.property("og:site_name", "Heard"),
                HeadTag.property("og:title", head.title()),
                HeadTag.property("og:description", messages.get(language, "site.description")),
                HeadTag.property("og:url", head.address()),
                HeadTag.property("og:image", site + "/assets/share.png"),
                HeadTag.property("og:locale", head.language()));
    }
}
