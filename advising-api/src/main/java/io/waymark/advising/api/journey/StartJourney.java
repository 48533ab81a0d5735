package io.waymark.advising.api.journey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which roadmap a student walks.
 *
 * @param startedOn today if left out
 */
public record StartJourney(
        @NotBlank @Size(max = 100) String roadmap, @Nullable LocalDate startedOn) {}
