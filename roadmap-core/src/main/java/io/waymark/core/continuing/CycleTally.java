package io.waymark.core.continuing;

import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.ContinuingEducation.Minimum;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Units in a cycle against what is needed.
 *
 * @param needed nothing where nobody knows
 * @param minimums those that bind this cycle
 * @param counted the units that count in it
 */
public record CycleTally(RenewalCycle cycle, OptionalInt needed, List<Minimum> minimums, List<LoggedUnits> counted) {

    private static final int WHOLE = 100;
    private static final int MONTHS = 3;

    /** The smallest piece that can be logged. */
    private static final long QUARTER_UNIT = 25;

    public CycleTally {
        minimums = List.copyOf(minimums);
        counted = List.copyOf(counted);
    }

    /** How much of a category is there, and how much has to be. */
    public record Category(Minimum minimum, Amount needed, Amount logged, Amount verified) {

        public Amount missing() {
            return difference(needed, logged);
        }
    }

    /** How far somebody had come by the end of a day, and how far an even pace would have brought them. */
    public record Point(LocalDate day, Amount logged, Amount verified, Amount even) {}

    public Amount logged() {
        return sum(_ -> true);
    }

    public Amount verified() {
        return sum(LoggedUnits::verified);
    }

    public List<Category> categories() {
        return minimums.stream().map(this::category).toList();
    }

    /** How many are missing of the whole. */
    public Amount missing() {
        return difference(whole(), logged());
    }

    /** How many have to be logged still, if each is of all categories that need it: never fewer. */
    public Amount toLog() {
        return categories().stream().map(Category::missing).reduce(missing(), (one, other) -> larger(one, other));
    }

    public boolean isMet() {
        return toLog().equals(Amount.NOTHING);
    }

    /** How many a quarter are needed from today to be there in time, to a quarter of a unit. */
    public Amount aQuarter(LocalDate today) {
        var quarters = quartersLeft(today);
        return quarters == 0
                ? toLog()
                : new Amount(Math.ceilDiv(toLog().hundredths(), quarters * QUARTER_UNIT) * QUARTER_UNIT);
    }

    /** Whole quarters until the last day, at least one; none once it has passed. */
    public int quartersLeft(LocalDate today) {
        if (today.isAfter(cycle.end())) {
            return 0;
        }
        var months = ChronoUnit.MONTHS.between(today, cycle.end().plusDays(1));
        return (int) Math.max(1, months / MONTHS);
    }

    /** From the first day to the last, a month each, and today. */
    public List<Point> points(LocalDate today) {
        var last = cycle.end();
        return Stream.concat(
                        Stream.iterate(0L, month -> month + 1)
                                .map(cycle.countsFrom()::plusMonths)
                                .takeWhile(it -> it.isBefore(last)),
                        Stream.of(last, today).filter(cycle::has))
                .distinct()
                .sorted()
                .map(this::point)
                .toList();
    }

    private Point point(LocalDate day) {
        return new Point(
                day,
                sum(it -> !it.completedOn().isAfter(day)),
                sum(it -> it.verified() && !it.completedOn().isAfter(day)),
                even(day));
    }

    private Amount even(LocalDate day) {
        var days = ChronoUnit.DAYS.between(cycle.countsFrom(), cycle.end());
        var gone = ChronoUnit.DAYS.between(cycle.countsFrom(), day);
        return days == 0 ? whole() : new Amount(whole().hundredths() * gone / days);
    }

    private Category category(Minimum minimum) {
        Predicate<LoggedUnits> belongs =
                it -> it.categories().contains(minimum.category().key());
        return new Category(minimum, atLeast(minimum), sum(belongs), sum(belongs.and(LoggedUnits::verified)));
    }

    /** Hundredths of the units that are needed are percent of them. */
    private Amount atLeast(Minimum minimum) {
        if (minimum.units() != null) {
            return Amount.of(minimum.units());
        }
        var percent = minimum.percent();
        return percent == null ? Amount.NOTHING : new Amount(whole().hundredths() * percent / WHOLE);
    }

    private Amount whole() {
        return Amount.of(needed.orElse(0));
    }

    private Amount sum(Predicate<LoggedUnits> which) {
        return counted.stream().filter(which).map(LoggedUnits::amount).reduce(Amount.NOTHING, Amount::plus);
    }

    private static Amount larger(Amount one, Amount other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Amount difference(Amount needed, Amount there) {
        return new Amount(Math.max(0, needed.hundredths() - there.hundredths()));
    }
}
