package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.heard.html.PageRenderer.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Turns whatever went wrong into a page that says so kindly; nothing of what a person typed reaches the log. */
@Service
class PageFailure {

    private static final Logger log = LoggerFactory.getLogger(PageFailure.class);

    private final PageRenderer renderer;

    PageFailure(PageRenderer renderer) {
        this.renderer = renderer;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, PageRequest page, RuntimeException problem)
            throws IOException {
        ErrorStatus status = statusOf(problem);
        if (status == ErrorStatus.FAILED) {
            log.error("A page failed ({}): {}", UUID.randomUUID(), renderer.routeFor(page), problem);
        } else if (status == ErrorStatus.UNAVAILABLE) {
            log.warn("Nothing can be kept or found just now: {}", Outage.what(problem));
            response.setHeader("Retry-After", "30");
        }
        Answer answer = renderer.renderError(request, response, page, status);
        if (answer instanceof Answer.Written(int code, String html, boolean recording)) {
            new PageResponse(request, response).personal(code, html);
        }
    }

    /** Which page a problem gets. */
    static ErrorStatus statusOf(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PageError error) {
                return error.status();
            }
            if (Outage.is(cause)) {
                return ErrorStatus.UNAVAILABLE;
            }
        }
        return ErrorStatus.FAILED;
    }
}
