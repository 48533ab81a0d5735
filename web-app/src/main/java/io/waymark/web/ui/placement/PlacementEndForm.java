package io.waymark.web.ui.placement;

import io.waymark.advising.api.placement.EndPlacement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When and why a placement ends earlier, as it is typed. */
public record PlacementEndForm(
        @NotNull @Nullable LocalDate lastDay,
        @NotBlank @Size(max = 1_000) @Nullable String reason,
        @Nullable String version) {

    public static PlacementEndForm empty() {
        return new PlacementEndForm(null, null, null);
    }

    public EndPlacement request() {
        return new EndPlacement(
                Objects.requireNonNull(lastDay), Objects.requireNonNull(reason).strip());
    }
}
