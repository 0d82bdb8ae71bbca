package org.heard.site.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.heard.html.CachedPage;
import org.heard.html.El;
import org.heard.site.HomeSection;
import org.heard.site.Organisation;
import org.heard.site.PublicLayout;
import org.heard.site.WidePage;

/** Where people start: what is open, what changed, and ways in for people who do not use the internet. */
@Tag("div")
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
@CachedPage
class HomeView extends HtmlContainer implements HasDynamicTitle, WidePage {

    HomeView(List<HomeSection> sections, Organisation organisation) {
        add(el("section.home-hero", el("h1", getTranslation("home.title")), el("p.lede", getTranslation("home.lede"))));
        var page = el("div.page");
        sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .flatMap(section -> section.show(getLocale()).stream())
                .forEach(page::add);
        page.add(offline(organisation.contact()));
        add(page);
    }

    private El offline(Organisation.Contact contact) {
        var ways = el("ul.ways");
        ways.add(
                way("phone", "tel:" + contact.phone().replace(" ", ""), contact.phone()),
                way("sms", "sms:" + contact.sms().replace(" ", ""), contact.sms()),
                way("paper", "formats?format=paper", ""),
                way("person", "contact", ""));
        return el(
                "section.home-ways",
                el("h2", getTranslation("home.offline.title")),
                el("p", getTranslation("home.offline.text")),
                ways);
    }

    private El way(String way, String address, String number) {
        return el(
                "li",
                link(address, getTranslation("home.offline." + way)),
                el("p", getTranslation("home.offline." + way + ".how", number)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("home.title"));
    }
}
