package org.heard.html;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Leaves forms with files that are posted to public pages to those pages: they have limits of their own. */
@Configuration(proxyBeanMethods = false)
class PartsForViews {

    @Bean
    MultipartResolver multipartResolver(PageHandlerMapping pages) {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return !pages.takes(request) && super.isMultipart(request);
            }
        };
    }
}
