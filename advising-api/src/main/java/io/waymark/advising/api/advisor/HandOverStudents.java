package io.waymark.advising.api.advisor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an advisor's students get another.
 *
 * @param to who has them next
 * @param students which of them; all, those assigned for later included, if left out
 * @param from the day on which they change; now if left out or today
 * @param reason why, for the record
 */
public record HandOverStudents(
        @NotNull UUID to,
        @Size(min = 1, max = 1_000) @Nullable Set<@NotNull UUID> students,
        @Nullable LocalDate from,
        @NotBlank @Size(max = 500) String reason) {}
