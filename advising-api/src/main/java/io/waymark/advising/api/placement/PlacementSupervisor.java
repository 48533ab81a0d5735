package io.waymark.advising.api.placement;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who looks after a student at a site, and countersigns their hours. */
public record PlacementSupervisor(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Email @Size(max = 254) String email) {}
