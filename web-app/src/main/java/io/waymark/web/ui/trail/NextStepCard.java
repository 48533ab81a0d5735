package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.Action;
import org.jspecify.annotations.Nullable;

/** The next best step: one reason, one action, one way out. */
public record NextStepCard(
        @Nullable String effort,
        String title,
        String reason,
        Action action,
        @Nullable Action later) {}
