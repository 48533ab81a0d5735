package io.waymark.web.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves the {@link Stylesheet} as if it were a file of its own. */
class StylesheetResolver extends AbstractResourceResolver {

    static final String PATH = "css/waymark.css";

    private final Resource sheet;

    StylesheetResolver(Stylesheet sheet) {
        this.sheet = new Joined(sheet.text());
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return path.equals(PATH) ? sheet : chain.resolveResource(request, path, locations);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return path.equals(PATH) ? path : chain.resolveUrlPath(path, locations);
    }

    private static final class Joined extends ByteArrayResource {

        Joined(String text) {
            super(text.getBytes(StandardCharsets.UTF_8), PATH);
        }

        @Override
        public String getFilename() {
            return "waymark.css";
        }

        /** It has no date; its address carries the hash of its content. */
        @Override
        public long lastModified() {
            return 0;
        }
    }
}
