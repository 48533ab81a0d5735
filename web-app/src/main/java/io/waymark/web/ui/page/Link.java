package io.waymark.web.ui.page;

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

    /** What stands after the question mark. */
    public String query() {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        var query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }
}
