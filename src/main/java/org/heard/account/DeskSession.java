package org.heard.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

    /** The desk page that a person was on her way to when she was asked to sign in, else the first one. */
    public String firstPage(HttpServletRequest request, HttpServletResponse response) {
        var saved = Optional.ofNullable(wanted.getRequest(request, response));
        wanted.removeRequest(request, response);
        return saved.map(page -> java.net.URI.create(page.getRedirectUrl()))
                .filter(page -> page.getPath() != null && page.getPath().startsWith("/desk/"))
                .map(page -> page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()))
                .orElse("/desk");
    }
}
