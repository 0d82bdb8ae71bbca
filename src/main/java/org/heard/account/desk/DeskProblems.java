package org.heard.account.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.heard.html.Outage;
import org.heard.language.Explained;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Says on the page itself what could not be done; what is typed there stays. */
class DeskProblems implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(DeskProblems.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable problem = event.getThrowable();
        UI ui = UI.getCurrent();
        if (ui == null) {
            log.error("Something failed away from any desk page", problem);
            return;
        }
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(DeskView.class::isInstance)
                .map(DeskView.class::cast)
                .findFirst()
                .ifPresent(view -> view.refuse(explain(problem, view)));
    }

    private static String explain(Throwable problem, DeskView view) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Explained explained -> {
                    return view.getTranslation(explained.messageKey(), explained.messageParameters());
                }
                case AccessDeniedException forbidden -> {
                    return view.getTranslation("desk.problem.forbidden");
                }
                case ConcurrencyFailureException changed -> {
                    return view.getTranslation("desk.problem.changed");
                }
                case DataIntegrityViolationException clash -> {
                    return view.getTranslation("desk.problem.changed");
                }
                case Throwable gone
                when Outage.is(gone) -> {
                    log.warn("Nothing can be kept or found just now: {}", Outage.what(problem));
                    return view.getTranslation("desk.problem.database");
                }
                default -> {
                    // look at what caused it
                }
            }
        }
        log.error("A desk page failed ({})", UUID.randomUUID(), problem);
        return view.getTranslation("desk.problem.failed");
    }
}
