package io.waymark.advising.api.experience;

import io.waymark.core.roadmap.RequirementLabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours that the roadmap asks for, and how many there are.
 *
 * @param requirement its id, e.g. {@code log-internship-hours/hours-log}
 * @param waiting not verified yet
 * @param total of both
 * @param weeks from the first hours to this week, the last half year of them
 * @param reachedBy the Monday of the week in which the target is reached at the pace of the last four weeks; none if
 *     there is no pace, nothing is left, or the placement for them ends before
 * @param shortfall if the placement ends before
 */
public record HoursTargetView(
        String requirement,
        String step,
        String stepTitle,
        RequirementLabel label,
        int target,
        BigDecimal verified,
        BigDecimal waiting,
        BigDecimal total,
        List<HoursWeekView> weeks,
        @Nullable LocalDate reachedBy,
        @Nullable HoursShortfall shortfall) {

    public HoursTargetView {
        weeks = List.copyOf(weeks);
    }

    /** How much is still to be logged, in whole hours. */
    public BigDecimal left() {
        return BigDecimal.valueOf(target).subtract(total).max(BigDecimal.ZERO).setScale(0, RoundingMode.UP);
    }
}
