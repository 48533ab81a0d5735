package io.waymark.web.network;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a page within our own site: its path, and what is asked of it, as a browser writes them. */
public final class PageAddress {

    /** No path that browsers take for another site, and a percent sign may stand for itself. */
    private static final Pattern WHOLE = Pattern.compile("(?:https?://[^/?#\\\\]+)?"
            + "(?<path>/(?!/)[!-~&&[^?#\\\\]]*)"
            + "(?:\\?(?<query>[!-~&&[^#\\\\]]*))?"
            + "(?:#.*)?");

    private PageAddress() {}

    public static String of(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    /** Of a whole address, wherever a browser reaches us; nothing if it can be none of ours. */
    public static Optional<String> within(String address) {
        var parts = WHOLE.matcher(address);
        return parts.matches() ? Optional.of(of(parts.group("path"), parts.group("query"))) : Optional.empty();
    }
}
