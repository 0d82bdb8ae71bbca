package org.heard.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Public addresses have a chain of their own: no session, no request cache, no token, nothing to sign in to. */
@Configuration(proxyBeanMethods = false)
class PublicSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(new NegatedRequestMatcher(new OrRequestMatcher(DeskRequests.matchers())))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(c -> c.disable())
                        .frameOptions(f -> f.disable())
                        .xssProtection(x -> x.disable())
                        .httpStrictTransportSecurity(h -> h.disable()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
