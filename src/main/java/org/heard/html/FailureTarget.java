package org.heard.html;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Flow leads when a view fails: the application's page for it. */
@Tag("div")
@AnonymousAllowed
class FailureTarget extends HtmlContainer implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(FailureTarget.class);

    private final LiveErrors live;

    FailureTarget(LiveErrors live) {
        this.live = live;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        ErrorStatus status = PageFailure.statusOf(parameter.getException());
        if (Page.current().isPresent()) {
            Page.current().get().fail(new PageBuildFailure(parameter.getException()));
        } else {
            log.error("A desk page failed", parameter.getException());
            add(live.page(status));
        }
        return status.code();
    }

    /** Carries what went wrong out of Flow's navigation. */
    static class PageBuildFailure extends RuntimeException {
        PageBuildFailure(Exception cause) {
            super(cause);
        }
    }
}
