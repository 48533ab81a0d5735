package io.waymark.advising.api.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student asks for a site.
 *
 * @param requirement which hours they mean to put in there, e.g. {@code log-internship-hours/hours-log}
 * @param days that they wish for
 * @param hours how many they wish for in all
 */
public record AskForPlacement(
        @NotNull UUID site,
        @NotBlank @Size(max = 200) String requirement,
        @NotNull @Valid PlacementDays days,
        @Min(1) @Max(MOST_HOURS) int hours,
        @Size(max = 1_000) @Nullable String message) {

    public static final int MOST_HOURS = 5_000;
}
