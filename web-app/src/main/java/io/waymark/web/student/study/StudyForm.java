package io.waymark.web.student.study;

import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.StudyPlanView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan keeps to, as it is typed.
 *
 * @param days on which days of the week
 */
record StudyForm(
        @NotNull @Nullable LocalDate examOn,
        @NotNull @Min(1) @Max(40) @Nullable Integer weeklyHours,
        @NotEmpty @Nullable List<DayOfWeek> days,
        @NotNull @Min(1) @Max(500) @Nullable Integer totalHours) {

    private static final int HOUR = 60;
    private static final int USUALLY = 6;

    private static final List<DayOfWeek> USUAL = List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);

    static StudyForm of(StudyPlanView view) {
        var terms = view.terms();
        return terms == null
                ? new StudyForm(null, USUALLY, USUAL, view.usualMinutes() / HOUR)
                : new StudyForm(
                        terms.examOn(),
                        terms.weeklyMinutes() / HOUR,
                        terms.days().stream().sorted().toList(),
                        terms.totalMinutes() / HOUR);
    }

    PlanStudy plan() {
        return new PlanStudy(
                Objects.requireNonNull(examOn),
                Objects.requireNonNull(weeklyHours) * HOUR,
                EnumSet.copyOf(Objects.requireNonNull(days)),
                Objects.requireNonNull(totalHours) * HOUR);
    }

    /** What this form calls a field that the service names. */
    static String fieldOf(String named) {
        return switch (named) {
            case "weeklyMinutes" -> "weeklyHours";
            case "totalMinutes" -> "totalHours";
            default -> named;
        };
    }
}
