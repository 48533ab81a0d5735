package io.waymark.advising.experience;

import io.waymark.advising.api.experience.HoursShortfall;
import io.waymark.advising.api.experience.HoursWeekView;
import io.waymark.core.progress.Amount;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hours toward one target.
 *
 * @param entries those that count
 */
record HoursTally(int target, List<HoursEntry> entries) {

    /**
     * How the hours go on.
     *
     * @param reachedBy the Monday of the week in which the target is reached
     */
    record Outlook(@Nullable LocalDate reachedBy, @Nullable HoursShortfall shortfall) {

        static final Outlook NONE = new Outlook(null, null);
    }

    private static final int SHOWN_WEEKS = 26;
    private static final long PACE_WEEKS = 4;
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

    /** When the target is reached at the pace of the last four weeks, if nothing ends before. */
    Outlook outlook(LocalDate today, @Nullable LocalDate lastDay) {
        var week = HoursEntry.weekOf(today);
        var lately = sum(it -> it.week().isAfter(week.minusWeeks(PACE_WEEKS))).hundredths();
        var left = target * WHOLE - total().hundredths();
        if (lately == 0 || left <= 0) {
            return Outlook.NONE;
        }
        var weeks = Math.ceilDiv(left * PACE_WEEKS, lately);
        var weeksThere = lastDay == null || goesOnAfter(lastDay) ? weeks : weeksTo(lastDay, week);
        return weeks <= weeksThere
                ? new Outlook(week.plusWeeks(weeks), null)
                : new Outlook(
                        null,
                        new HoursShortfall(
                                Objects.requireNonNull(lastDay),
                                Math.toIntExact(
                                        Math.ceilDiv(left * PACE_WEEKS - lately * weeksThere, PACE_WEEKS * WHOLE))));
    }

    /** Whoever works elsewhere since is not held to it. */
    private boolean goesOnAfter(LocalDate lastDay) {
        return entries.stream().anyMatch(it -> it.payload().date().isAfter(lastDay));
    }

    private static long weeksTo(LocalDate lastDay, LocalDate week) {
        return Math.max(0, ChronoUnit.WEEKS.between(week, HoursEntry.weekOf(lastDay)));
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
