package io.waymark.advising.api.occupation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * How well a student says they do each thing that a career asks for.
 *
 * @param levels by the keys of its skills, all of them, from 0 to 4
 */
public record RateSkills(@NotNull @Size(max = 100) Map<@NotNull String, @NotNull Integer> levels) {}
