package io.waymark.advising.api.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From when to when, both included. */
public record PlacementDays(
        @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {

    public boolean has(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
