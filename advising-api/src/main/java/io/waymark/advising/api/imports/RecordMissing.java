package io.waymark.advising.api.imports;

import io.waymark.core.identity.Lifecycle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That students who are not in an import have left.
 *
 * @param lifecycle what they are afterwards: on leave, graduated, withdrawn or deactivated
 * @param day since when; not after today
 * @param reason why, for admins alone
 * @param students who; all whom an import wrote about before, if left out
 * @param number how many they are, needed where they are more than a tenth of all students
 */
public record RecordMissing(
        @NotNull Lifecycle lifecycle,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Size(max = 1_000) Set<@NotNull UUID> students,
        @Nullable Integer number) {}
