package org.heard.account.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.heard.account.Staff;
import org.heard.language.Languages;
import org.heard.site.Organisation;

/**
 * The frame of every desk page: the menu of what the person may do, who she is, her language, the way to the public
 * site and out. Views become entries of the menu by {@code @Menu(title = "<key>", order = …)}.
 */
@PermitAll
public class DeskLayout extends AppLayout implements AfterNavigationObserver {

    private boolean arrived;

    DeskLayout(Staff staff, Languages languages, Organisation organisation, AuthenticationContext authentication) {
        addToNavbar(bar(organisation), new SessionWarning(this));
        addToDrawer(new Scroller(menu()), new DeskPerson(this, staff, languages, authentication));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var reconnect = event.getUI().getReconnectDialogConfiguration();
        reconnect.setDialogText(getTranslation("desk.connection.lost"));
        reconnect.setDialogTextGaveUp(getTranslation("desk.connection.gave-up"));
        // Flow says nothing to screen readers when the connection goes
        event.getUI()
                .getPage()
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }

    private HorizontalLayout bar(Organisation organisation) {
        var skip = new NativeButton(getTranslation("desk.skip"), click -> focusHeading());
        skip.addClassName("desk-skip");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("desk.menu.toggle.sr"));
        var name = organisation.names().in(getLocale());
        var shown = new Span(name.text());
        shown.addClassName("desk-organisation");
        shown.getElement().setAttribute("lang", name.language().toLanguageTag());
        var bar = new HorizontalLayout(Alignment.CENTER, skip, toggle, logo(), shown);
        bar.setWidthFull();
        bar.getElement().setAttribute("role", "banner");
        return bar;
    }

    private Anchor logo() {
        var logo = new Image("/assets/logo.svg", getTranslation("desk.logo.alt"));
        logo.addClassName("desk-logo");
        return new Anchor(TodayView.ADDRESS, logo);
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", getTranslation("desk.menu.sr"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.path().startsWith("/desk"))
                .map(this::item)
                .forEach(menu::addItem);
        return menu;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().equals("/desk"));
        return item;
    }

    /** Lets the page put what is typed on it away before it is left for a reason other than the person's own. */
    void keepWork() {
        if (getContent() instanceof KeepsWork page) {
            page.keepWork();
        }
    }

    private void focusHeading() {
        if (getContent() instanceof DeskView view) {
            view.focusHeading();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (arrived) {
            focusHeading();
        }
        arrived = true;
        if (getContent() instanceof DeskView view) {
            DeskNotes.take(view);
        }
    }
}
