package io.waymark.web.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The one stylesheet that browsers load, joined from those that lie beside the templates. Which of two rules wins is a
 * question of their layer: values, then what every page has, the pieces, the features, and last the small corrections.
 */
record Stylesheet(String text) {

    private static final String FOLDER = "/io/waymark/web/";

    static Stylesheet read(ResourcePatternResolver resources) throws IOException {
        var parts = resources.getResources("classpath*:io/waymark/web/**/*.css");
        var sheet = new StringBuilder("@layer ").append(Layer.order()).append(";\n");
        for (var part : Arrays.stream(parts)
                .sorted(Comparator.comparing(Stylesheet::path))
                .toList()) {
            sheet.append("@layer ")
                    .append(Layer.of(path(part)).key())
                    .append(" {\n")
                    .append(part.getContentAsString(StandardCharsets.UTF_8))
                    .append("}\n");
        }
        return new Stylesheet(sheet.toString());
    }

    private static String path(Resource part) {
        try {
            var url = part.getURL().toString();
            return url.substring(url.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
