package io.waymark.advising.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What people set for themselves.
 *
 * @param zone the IANA zone the person lives in
 * @param language the language the person reads, as a BCP 47 tag; the college's if left out
 */
public record PersonSettings(
        @NotBlank @Size(max = PersonEntry.LONGEST_ZONE) String zone,
        @Size(max = 35) @Nullable String language) {}
