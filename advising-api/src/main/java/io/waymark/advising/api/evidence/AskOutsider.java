package io.waymark.advising.api.evidence;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.core.roadmap.VerifierRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody without an account who shall verify, and where they are reached.
 *
 * @param capacity one that the roadmap names and that {@linkplain VerifierRole#isOutside() is outside}
 */
public record AskOutsider(
        @NotNull VerifierRole capacity,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @EmailAddress @Size(max = 254) String email) {}
