package io.waymark.advising.api.leaving;

import io.waymark.core.identity.Lifecycle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody leaves.
 *
 * @param lifecycle what they are afterwards: on leave, graduated, withdrawn or deactivated
 * @param day since when; not after today
 * @param reason why, for admins alone
 * @param successors the advisors among whom the students of an advisor who leaves are spread, as they have room
 */
public record RecordLeaving(
        @NotNull Lifecycle lifecycle,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Size(max = 100) Set<@NotNull UUID> successors) {}
