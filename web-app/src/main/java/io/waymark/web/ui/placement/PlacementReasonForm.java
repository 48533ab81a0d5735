package io.waymark.web.ui.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a placement is declined, ended or canceled, as it is typed. */
public record PlacementReasonForm(
        @NotBlank @Size(max = 1_000) @Nullable String reason,
        @Nullable String version) {

    public static PlacementReasonForm empty() {
        return new PlacementReasonForm(null, null);
    }

    public String said() {
        return reason == null ? "" : reason.strip();
    }
}
