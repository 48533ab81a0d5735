package io.waymark.advising.api.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which column of a file is which, for this file and all later ones with the same headings.
 *
 * @param source whose files these are
 * @param targets what each column is, in the order of the file; empty if it is left out
 * @param everybody the role of all in the file; empty if a column says it
 */
public record MapColumns(
        @NotBlank @Size(max = 100) String source,
        @NotNull @Size(max = 1_000) List<@NotNull @Size(max = 100) String> targets,
        @NotNull @Size(max = 20) String everybody) {}
