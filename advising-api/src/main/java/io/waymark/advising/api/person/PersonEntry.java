package io.waymark.advising.api.person;

import io.waymark.core.identity.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as an admin writes them down.
 *
 * @param number the college's own number for the person
 * @param givenName the legal one
 * @param preferredName what the person is called instead of the given name
 * @param language the language the person reads, as a BCP 47 tag; the college's if left out
 * @param zone the IANA zone the person lives in; the college's if left out
 */
public record PersonEntry(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @Size(max = 100) String givenName,
        @Size(max = 100) @Nullable String preferredName,
        @NotBlank @Size(max = 100) String familyName,
        @NotBlank @Email @Size(max = 254) String email,
        @NotEmpty Set<Role> roles,
        @Size(max = 60) @Nullable String zone,
        @Size(max = 35) @Nullable String language) {}
