package io.waymark.advising.api.evidence;

import io.waymark.advising.api.email.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody without an account who shall verify all hours at a site that nobody in particular is asked about.
 *
 * @param site as the entries name it
 */
public record AskSupervisor(
        @NotBlank @Size(max = 200) String site,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @EmailAddress @Size(max = 254) String email) {}
