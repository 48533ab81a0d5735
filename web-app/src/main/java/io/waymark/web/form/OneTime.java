package io.waymark.web.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes a form count once, however often it is sent. */
public final class OneTime {

    private OneTime() {}

    /** A key for a form that is about to be shown. */
    public static UUID key() {
        return UUID.randomUUID();
    }

    /** The key a form brought back, as services take it. */
    public static @Nullable String header(@Nullable UUID key) {
        return key == null ? null : key.toString();
    }
}
