package io.waymark.advising.api.institution;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.advising.api.person.PersonEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a college needs to begin with.
 *
 * @param zone the IANA zone in which the college's day is reckoned
 * @param language what its people read unless they say otherwise, as a BCP 47 tag; American English if left out
 */
public record OpenInstitution(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String zone,
        @Size(max = 35) @Nullable String language,
        @NotNull @Valid FirstAdmin admin) {

    /** The person who runs the college's Waymark from the first day. */
    public record FirstAdmin(
            @NotBlank @Size(max = 40) String number,
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,

            @NotBlank @EmailAddress @Size(max = PersonEntry.LONGEST_EMAIL)
            String email) {}
}
