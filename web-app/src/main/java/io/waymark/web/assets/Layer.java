package io.waymark.web.assets;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A layer of the stylesheet: what stands in a later one wins over the earlier. */
enum Layer {
    TOKENS,
    BASE,
    PIECES,
    FEATURES,
    UTILITIES;

    static String order() {
        return Stream.of(values()).map(Layer::key).collect(Collectors.joining(", "));
    }

    /** By the name of the file, and else by its folder. */
    static Layer of(String path) {
        return Stream.of(values())
                .filter(layer -> ("/" + path).endsWith("/" + layer.key() + ".css"))
                .findFirst()
                .orElse(path.startsWith("ui/") ? PIECES : FEATURES);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
