package io.waymark.advising.api.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The days that are settled, and who looks after the student, if that is known. */
public record AcceptPlacement(
        @NotNull @Valid PlacementDays days, @Valid @Nullable PlacementSupervisor supervisor) {}
