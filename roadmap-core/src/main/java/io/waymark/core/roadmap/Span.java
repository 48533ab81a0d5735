package io.waymark.core.roadmap;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long something typically takes.
 *
 * @param countedFrom the step whose completion starts the clock, when that is not the last prerequisite: a degree's two
 *     years begin with enrollment, not after the last course
 * @param source who says so, where the basis is a source
 */
public record Span(
        Period min,
        Period max,
        Basis basis,
        boolean uncertain,
        @Nullable String note,
        @Nullable StepKey countedFrom,
        @Nullable String source) {

    private static final double DAYS_A_YEAR = 365.25;

    public Span {
        if (days(min) <= 0 || days(max) < days(min)) {
            throw new IllegalArgumentException(
                    "A span runs from a shorter to a longer time: %s to %s".formatted(min, max));
        }
    }

    public double minDays() {
        return days(min);
    }

    public double maxDays() {
        return days(max);
    }

    /** The middle of the range. */
    public double typicalDays() {
        return (minDays() + maxDays()) / 2;
    }

    /** How long a period is on average: a year is 365.25 days, a month a twelfth of it. */
    public static double days(Period period) {
        return period.toTotalMonths() * DAYS_A_YEAR / 12 + period.getDays();
    }
}
