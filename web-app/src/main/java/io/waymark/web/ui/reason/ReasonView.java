package io.waymark.web.ui.reason;

import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/** Why a student needs attention, in finished words. */
public record ReasonView(
        State state, String icon, String reason, @Nullable String detail) {}
