package org.heard.response.paper.desk;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.heard.account.Role;
import org.heard.account.Staff;
import org.heard.consultation.Consultation;
import org.heard.consultation.Consultations;

/** Where on the desk answers are keyed, and by whom. */
final class KeyingPlace {

    private KeyingPlace() {}

    /**
     * The consultation that an address names.
     *
     * @throws NotFoundException if there is none
     */
    static Consultation of(BeforeEnterEvent event, Consultations consultations) {
        return event.getRouteParameters()
                .get("slug")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
    }

    /** Whether whoever is signed in keys answers, and does not only look at them. */
    static boolean mayKey(Staff staff) {
        return staff.current()
                .filter(me -> me.hasAny(Role.FRONT_DESK, Role.EDITOR, Role.ADMINISTRATOR))
                .isPresent();
    }
}
