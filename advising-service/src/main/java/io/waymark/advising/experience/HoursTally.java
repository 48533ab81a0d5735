package io.waymark.advising.experience;

import io.waymark.advising.api.experience.HoursWeekView;
import io.waymark.core.progress.Amount;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Hours toward one target.
 *
 * @param entries those that count
 */
record HoursTally(int target, List<HoursEntry> entries) {

    private static final int SHOWN_WEEKS = 26;
    private static final int PACE_WEEKS = 4;
    private static final long WHOLE = 100;

    HoursTally {
        entries = entries.stream().filter(HoursEntry::counts).toList();
    }

    Amount total() {
        return sum(_ -> true);
    }

    Amount verified() {
        return sum(HoursEntry::isVerified);
    }

    Amount waiting() {
        return sum(it -> !it.isVerified());
    }

    /** From the first hours to this week, the last half year of them. */
    List<HoursWeekView> weeks(LocalDate today) {
        var last = HoursEntry.weekOf(today);
        var earliest = last.minusWeeks(SHOWN_WEEKS - 1);
        return entries.stream()
                .map(HoursEntry::week)
                .min(LocalDate::compareTo)
                .map(first -> first.isBefore(earliest) ? earliest : first)
                .map(first -> first.datesUntil(last.plusDays(1), Period.ofWeeks(1))
                        .map(this::week)
                        .toList())
                .orElse(List.of());
    }

    /** The week in which the target is reached at the pace of the last four. */
    Optional<LocalDate> reachedBy(LocalDate today) {
        var week = HoursEntry.weekOf(today);
        var lately = sum(it -> it.week().isAfter(week.minusWeeks(PACE_WEEKS))).hundredths();
        var left = target * WHOLE - total().hundredths();
        return lately == 0 || left <= 0
                ? Optional.empty()
                : Optional.of(week.plusWeeks(Math.ceilDiv(left * PACE_WEEKS, lately)));
    }

    private HoursWeekView week(LocalDate monday) {
        return new HoursWeekView(
                monday,
                sum(it -> it.week().equals(monday)).toBigDecimal(),
                sum(it -> it.isVerified() && !it.week().isAfter(monday)).toBigDecimal(),
                sum(it -> !it.week().isAfter(monday)).toBigDecimal());
    }

    private Amount sum(Predicate<HoursEntry> which) {
        return entries.stream().filter(which).map(HoursEntry::amount).reduce(Amount.NOTHING, Amount::plus);
    }
}
