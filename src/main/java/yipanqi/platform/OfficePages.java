package yipanqi.platform;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// The office's files. Every address of a page opens the office, which finds the page itself; files whose
/// name carries their hash are kept by browsers, the rest is asked for anew.
@Configuration
class OfficePages implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        // no cache of resolved paths: any made-up address is a page, and would stay in it
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    static boolean isPage(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return !path.equals("api") && !path.startsWith("api/") && !name.contains(".");
    }

    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return isPage(path) ? super.getResource("index.html", location) : super.getResource(path, location);
        }
    }
}
