package io.waymark.advising.api.certification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a plan keeps to.
 *
 * @param examOn the day of the exam, after today
 * @param weeklyMinutes the most in a week
 * @param days on which days of the week
 * @param totalMinutes how much altogether
 */
public record PlanStudy(
        @NotNull LocalDate examOn,
        @Min(30) @Max(2_400) int weeklyMinutes,
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @Min(60) @Max(30_000) int totalMinutes) {

    public PlanStudy {
        days = days == null ? Set.of() : Set.copyOf(days);
    }
}
