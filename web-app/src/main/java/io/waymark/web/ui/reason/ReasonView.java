package io.waymark.web.ui.reason;

import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/**
 * Why a student needs attention, in finished words.
 *
 * @param rule by which rule it is a reason, from how many days on, and who may change that
 * @param setting where the reader may change it
 */
public record ReasonView(
        State state,
        String icon,
        String reason,
        @Nullable String detail,
        String rule,
        @Nullable String setting) {}
