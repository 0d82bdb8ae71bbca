package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a form was sent from another site. There is no session that could hold a token, so the browser's own
 * word is taken: {@code Sec-Fetch-Site} where it exists, else {@code Origin}, else {@code Referer}. A browser that says
 * nothing at all is too old to be tricked by what we protect against: it holds no session of ours.
 */
final class CrossSite {

    private CrossSite() {}

    static boolean isCrossSite(HttpServletRequest request, URI ownAddress) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            origin = request.getHeader("Referer");
        }
        return origin != null && !sameHost(origin, request, ownAddress);
    }

    private static boolean sameHost(String origin, HttpServletRequest request, URI ownAddress) {
        URI from = parse(origin);
        if (from == null || from.getHost() == null) {
            return false;
        }
        int ownPort = request.getServerPort();
        boolean asAddressed = from.getHost().equalsIgnoreCase(request.getServerName()) && port(from) == ownPort;
        boolean asConfigured = from.getHost().equalsIgnoreCase(ownAddress.getHost()) && port(from) == port(ownAddress);
        return asAddressed || asConfigured;
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }

    private static @Nullable URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
