package io.waymark.advising.api.attribute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An attribute as an admin defines it.
 *
 * @param choices the values there are, in their order; only for a choice
 * @param required whether every student whose attributes are edited needs a value
 * @param position where forms and lists show it
 */
public record AttributeEntry(
        @NotBlank @Size(max = 100) String label,
        @NotNull AttributeType type,
        @NotNull @Size(max = 500) List<@NotBlank @Size(max = 200) String> choices,
        boolean required,
        @Min(1) @Max(1_000) int position) {}
