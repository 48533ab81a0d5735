package io.waymark.advising.api.advisor;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Students to assign to an advisor.
 *
 * @param from the day on which the assignment begins; now if left out or today
 * @param until the first day on which it no longer holds, from when on whoever had the student before has them again;
 *     for good if left out
 */
public record AssignStudents(
        @NotEmpty @Size(max = 1_000) Set<@NotNull UUID> students,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** From now on and for good. */
    public static AssignStudents now(Set<UUID> students) {
        return new AssignStudents(students, null, null);
    }
}
