package io.waymark.web.session;

import org.jspecify.annotations.Nullable;

/** Why a student calls a meeting off, and which version of it they saw. */
record CancelForm(@Nullable String reason, int version) {

    boolean saysWhy() {
        return reason != null && !reason.isBlank();
    }
}
