package io.waymark.web.ui.evidence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a decision shall be made anew, as it was typed; kept for the next page if it is refused. */
public record ReopenForm(
        @Nullable String reason,
        @Nullable String version,
        @Nullable UUID evidence) implements Serializable {

    public String reasonOrBlank() {
        return Objects.requireNonNullElse(reason, "").strip();
    }
}
