package org.heard.account.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.heard.html.ErrorStatus;

/** Where a member of staff comes who has no role for a page. */
@ParentLayout(DeskLayout.class)
@PermitAll
class ForbiddenTarget extends Div implements HasErrorParameter<AccessDeniedException> {

    private final transient DeskErrorPages pages;

    ForbiddenTarget(DeskErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        add(pages.page(ErrorStatus.FORBIDDEN));
        return ErrorStatus.FORBIDDEN.code();
    }
}
