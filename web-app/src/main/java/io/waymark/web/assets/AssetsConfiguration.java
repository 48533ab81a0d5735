package io.waymark.web.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves assets under names that carry the hash of their content, kept for ever. They have a folder of their own: were
 * they served from the root, every link of a page would search the class path for a file to hash.
 */
@Configuration(proxyBeanMethods = false)
public class AssetsConfiguration implements WebMvcConfigurer {

    private final ResourcePatternResolver resources;

    AssetsConfiguration(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/assets/**", "classpath:/static/").addResolver(new StylesheetResolver(stylesheet()));
        serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private Stylesheet stylesheet() {
        try {
            return Stylesheet.read(resources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceChainRegistration serve(ResourceHandlerRegistry registry, String pattern, String location) {
        return registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
