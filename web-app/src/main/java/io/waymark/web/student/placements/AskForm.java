package io.waymark.web.student.placements;

import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.PlacementDays;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for a site, as it is typed. */
record AskForm(
        @NotBlank(message = "{placements.requirement.needed}") @Nullable
        String requirement,

        @NotNull @Nullable LocalDate firstDay,
        @NotNull @Nullable LocalDate lastDay,

        @NotBlank @Pattern(regexp = "\\s*|\\d{1,4}", message = "{form.number}") @Nullable
        String hours,

        @Size(max = 1_000) @Nullable String message) {

    /** @param hours that are left to do */
    static AskForm begin(@Nullable String requirement, @Nullable String hours) {
        return new AskForm(requirement, null, null, hours, null);
    }

    AskForPlacement request(UUID site) {
        return new AskForPlacement(
                site,
                Objects.requireNonNull(requirement),
                new PlacementDays(Objects.requireNonNull(firstDay), Objects.requireNonNull(lastDay)),
                Integer.parseInt(Objects.requireNonNull(hours).strip()),
                message == null || message.isBlank() ? null : message.strip());
    }
}
