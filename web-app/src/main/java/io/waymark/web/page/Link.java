package io.waymark.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address of ours with its parameters; those without a value are left out. */
public record Link(String path, Map<String, String> parameters) {

    public static Link to(String path) {
        return new Link(path, Map.of());
    }

    public Link with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (value != null && !value.toString().isBlank()) {
            changed.put(name, value.toString());
        }
        return new Link(path, changed);
    }

    /** To the stretch of a list behind this one; nothing at its end. */
    public @Nullable String after(@Nullable String next) {
        return next == null ? null : with("after", next).toString();
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
