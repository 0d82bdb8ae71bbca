package org.heard.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a member of staff who was disabled meanwhile, and gives her the roles that she has by now. */
@Component
class StillAllowed extends OncePerRequestFilter {

    private final Staff staff;
    private final DeskSession desk;

    StillAllowed(Staff staff, DeskSession desk) {
        this.staff = staff;
        this.desk = desk;
    }

    /** It belongs to the desk's chain alone: public pages have no session and must not need the database for one. */
    @Configuration(proxyBeanMethods = false)
    static class DeskOnly {

        @Bean
        FilterRegistrationBean<StillAllowed> notForEveryRequest(StillAllowed filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/VAADIN/") || path.startsWith("/lumo/") || path.startsWith("/aura/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> before = staff.current();
        if (before.isPresent()) {
            check(before.get(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void check(SignedIn before, HttpServletRequest request, HttpServletResponse response) {
        Optional<StaffMember> now;
        try {
            now = staff.byId(before.id());
        } catch (DataAccessException | TransactionException databaseGone) {
            // without the database nothing can be read or changed anyway
            return;
        }
        if (now.isEmpty() || !now.get().enabled()) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        } else if (!now.get().roles().equals(before.roles())) {
            SecurityContextHolder.setContext(desk.open(SignedIn.of(now.get()), request, response));
        }
    }
}
