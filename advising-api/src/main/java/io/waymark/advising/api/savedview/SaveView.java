package io.waymark.advising.api.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A view to keep.
 *
 * @param query what the list's address says after its question mark
 * @param shared whether all advisors of the college have it
 */
public record SaveView(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Size(max = 2_000) String query,
        boolean shared) {}
