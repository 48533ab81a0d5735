package io.waymark.web.trail;

import io.waymark.web.page.Action;
import org.jspecify.annotations.Nullable;

/** The next best step: one reason, one action, one way out. */
public record NextView(
        @Nullable String effort,
        String title,
        String reason,
        Action action,
        @Nullable Action later) {}
