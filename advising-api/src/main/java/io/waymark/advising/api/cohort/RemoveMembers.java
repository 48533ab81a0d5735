package io.waymark.advising.api.cohort;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Students to remove. */
public record RemoveMembers(@NotEmpty @Size(max = 1_000) Set<@NotNull UUID> students) {}
