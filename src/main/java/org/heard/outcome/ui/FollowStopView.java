package org.heard.outcome.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.outcome.FollowUps;
import org.heard.site.PublicLayout;

/** Ends it, from the link in every mail. */
@Tag("div")
@Route(value = "follow/stop", layout = PublicLayout.class)
@AnonymousAllowed
class FollowStopView extends FollowLinkView {

    FollowStopView(FollowUps followUps) {
        super(followUps, "stop", followUps::stop);
    }
}
