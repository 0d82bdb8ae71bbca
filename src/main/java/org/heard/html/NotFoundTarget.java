package org.heard.html;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where Flow leads when there is no such page: the application's page for it. */
@Tag("div")
@AnonymousAllowed
class NotFoundTarget extends HtmlContainer implements HasErrorParameter<NotFoundException> {

    private final LiveErrors live;

    NotFoundTarget(LiveErrors live) {
        this.live = live;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Page.current()
                .ifPresentOrElse(
                        page -> page.fail(new PageError(ErrorStatus.NOT_FOUND, "no such page")),
                        () -> add(live.page(ErrorStatus.NOT_FOUND)));
        return ErrorStatus.NOT_FOUND.code();
    }
}
