package org.heard.account;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.heard.site.DeskRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Who may ask for what of the desk: everything under {@code /desk} needs a sign-in. Views say the rest by
 * {@code @RolesAllowed}, which Flow checks, and services by {@code @PreAuthorize}, which is checked here; were the first
 * checked here too, Spring would put a proxy in the place of each view.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class DeskSecurity {

    /** Where people without a sign-in are led; it leads on to the page in their language. */
    static final String SIGN_IN = "/desk/sign-in";

    @Bean
    @Order(20)
    SecurityFilterChain deskPages(
            HttpSecurity http, NavigationAccessControl navigation, StillAllowed stillAllowed, DeskHeaders headers)
            throws Exception {
        navigation.setLoginView(SIGN_IN);
        return http.securityMatcher(new OrRequestMatcher(DeskRequests.matchers()))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(SIGN_IN, "/desk/first-sign-in").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.logoutSuccessHandler(new SignedOut()).anyRequest(AuthorizedUrl::authenticated))
                .exceptionHandling(problems -> problems.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN), AnyRequestMatcher.INSTANCE))
                .addFilterBefore(stillAllowed, AuthorizationFilter.class)
                .headers(all -> all.frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(headers)
                        .withObjectPostProcessor(new WrittenAtOnce()))
                .build();
    }

    /** Flow sends its answers past the place where headers are added late. */
    private static final class WrittenAtOnce implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    /** Nobody signs in by Spring's own ways: without this a generated password would be made and printed. */
    @Bean
    UserDetailsService noOtherWayIn() {
        return name -> {
            throw new UsernameNotFoundException("Staff sign in at " + SIGN_IN);
        };
    }
}
