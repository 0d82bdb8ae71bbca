package org.heard.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Service;

/** The session that begins when a member of staff has signed in. */
@Service
public class DeskSession {

    /** Nothing but a page of this desk: never another site. */
    private static final Pattern DESK_PAGE = Pattern.compile("/desk/[\\w./?&=%~-]*");

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final RequestCache wanted = new HttpSessionRequestCache();

    /** Begins a session under a new id, so that one that was planted before is worth nothing. */
    public void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        open(who, request, response);
    }

    SecurityContext open(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var authorities = who.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        SecurityContext context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(who, null, authorities));
        contexts.saveContext(context, request, response);
        return context;
    }

    /** Whether the browser that asks has signed in already. */
    public boolean isOpen(HttpServletRequest request) {
        return contexts.containsContext(request);
    }

    /**
     * The desk page that a person was on her way to when she was asked to sign in, else the one that she was on when
     * her session ended, else the first one.
     *
     * @param left the path that she was on, as the address of the sign-in page names it
     */
    public String firstPage(HttpServletRequest request, HttpServletResponse response, Optional<String> left) {
        var saved = Optional.ofNullable(wanted.getRequest(request, response));
        wanted.removeRequest(request, response);
        return saved.map(page -> URI.create(page.getRedirectUrl()))
                .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()))
                .or(() -> left.map(path -> "/" + path))
                .filter(page -> DESK_PAGE.matcher(page).matches())
                .orElse("/desk");
    }
}
