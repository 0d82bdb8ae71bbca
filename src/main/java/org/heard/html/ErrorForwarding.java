package org.heard.html;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the application's page for whatever was refused before a page was reached. */
@Controller
class ErrorForwarding implements ErrorController {

    private final PageLanguages languages;
    private final DisplaySettings display;
    private final PageFailure failure;

    ErrorForwarding(PageLanguages languages, DisplaySettings display, PageFailure failure) {
        this.languages = languages;
        this.display = display;
        this.failure = failure;
    }

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorStatus status = statusOf(request);
        var page = new PageRequest(languages.negotiate(request), "", Map.of(), display.classNames(request), null);
        failure.answer(request, response, page, new PageError(status, "refused before a page was reached"));
    }

    private static ErrorStatus statusOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable problem) {
            return PageFailure.statusOf(problem);
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? ErrorStatus.of(number) : ErrorStatus.NOT_FOUND;
    }
}
