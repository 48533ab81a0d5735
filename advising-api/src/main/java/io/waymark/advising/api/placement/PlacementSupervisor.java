package io.waymark.advising.api.placement;

import io.waymark.advising.api.email.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who looks after a student at a site, and countersigns their hours. */
public record PlacementSupervisor(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @EmailAddress @Size(max = 254) String email) {}
