package org.heard.response.ui;

import static org.heard.html.El.el;
import static org.heard.html.El.link;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.UUID;
import org.heard.site.Assets;

/** A device that is shared has forgotten an answer; here the script takes away what it kept of it, too. */
class ForgottenStep extends Step {

    private static final String DRAFT = "draft";

    ForgottenStep(Journey journey, Words words, Assets assets) {
        super(journey, words);
        KeptHere.script(assets);
        top().forEach(this::add);
        add(para("response.forgotten.text"));
        add(el("p", link("consultations/" + journey.slug(), getTranslation("response.late.consultation"))));
        add(el("p", link(ComeBackView.ROUTE, getTranslation("response.start.comeback"))));
        draft().ifPresent(id -> getElement().setAttribute("data-kept-forget", id.toString()));
    }

    /** Leads here from the page on which the person lets the device forget. */
    static void go(Journey journey) {
        UI.getCurrent()
                .navigate(
                        Journey.path(journey.slug(), FORGOTTEN),
                        QueryParameters.of(DRAFT, journey.begun().id().value().toString()));
    }

    // it opens nothing, and nothing but a whole id is taken: less would take away more than this answer
    private static Optional<UUID> draft() {
        try {
            return Optional.ofNullable(VaadinRequest.getCurrent().getParameter(DRAFT))
                    .map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    String heading() {
        return getTranslation("response.forgotten.title");
    }
}
