package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Leads every address to the public pages except those that belong to something else, such as the live desk. */
@Component
class PageHandlerMapping extends AbstractHandlerMapping {

    private final PageHandler pages;
    private final Set<String> passThrough;

    PageHandlerMapping(PageHandler pages, HtmlSettings settings) {
        this.pages = pages;
        this.passThrough = new HashSet<>(settings.passThrough());
        setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return takes(request) ? pages : null;
    }

    /** Whether a request is for a public page. */
    boolean takes(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.startsWith("v-r=")) {
            // a request of a live Flow client; asking for a parameter instead would read a posted form
            return false;
        }
        return !passThrough.contains(firstSegment(request.getRequestURI()));
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
