package io.waymark.advising.api.attribute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * All attributes of one person, as an admin wants them. Whatever is not named has no value afterwards.
 *
 * @param values by the attribute's key; a blank one is none
 */
public record SetAttributes(
        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 1_000) String> values) {}
