package org.heard.outcome.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.outcome.FollowUps;
import org.heard.site.PublicLayout;

/** Confirms that somebody wants to know what changed; only the button does, not the opening of the page. */
@Tag("div")
@Route(value = "follow/confirm", layout = PublicLayout.class)
@AnonymousAllowed
class FollowConfirmView extends FollowLinkView {

    FollowConfirmView(FollowUps followUps) {
        super(followUps, "confirm", followUps::confirm);
    }
}
