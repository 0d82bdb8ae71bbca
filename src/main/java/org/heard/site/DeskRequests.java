package org.heard.site;

import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which requests belong to the live desk and its sign-in; all others are public. */
public final class DeskRequests {

    private DeskRequests() {}

    /** Desk pages, Flow's own resources, and what a live client sends. */
    public static List<RequestMatcher> matchers() {
        return List.of(
                request -> startsWith(request.getRequestURI(), "/desk"),
                request -> startsWith(request.getRequestURI(), "/VAADIN"),
                request -> startsWith(request.getRequestURI(), "/lumo"),
                request -> startsWith(request.getRequestURI(), "/aura"),
                request -> request.getRequestURI().equals("/")
                        && request.getQueryString() != null
                        && request.getQueryString().contains("v-r="));
    }

    private static boolean startsWith(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
