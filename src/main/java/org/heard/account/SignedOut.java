package org.heard.account;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

/** Leads to the sign-in page, which says that the person has been signed out. */
class SignedOut extends SimpleUrlLogoutSuccessHandler {

    SignedOut() {
        setRedirectStrategy(new UidlRedirectStrategy());
        setDefaultTargetUrl(DeskSecurity.SIGN_IN + "?left");
    }
}
