package org.heard.site;

import java.time.Duration;
import org.heard.database.DataFolder;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves {@code frontend/} at {@code /assets/}, with a hash of the content in each name, and the council's own files
 * (its logo, its colours) from {@code assets/} in the data folder at {@code /assets/own/}.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    private final DataFolder data;

    AssetConfiguration(DataFolder data) {
        this.data = data;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/own/**")
                .addResourceLocations(folder(data))
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .resourceChain(true);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/META-INF/resources/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new SpareStyle());
    }

    private static String folder(DataFolder data) {
        String uri = data.resolve("assets").toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }
}
