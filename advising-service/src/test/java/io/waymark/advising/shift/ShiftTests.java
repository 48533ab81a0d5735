package io.waymark.advising.shift;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.HoursLogPayload;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShiftTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 8);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1);

    private final Shift night = shift(hours(MONDAY, "22:00", "06:30"));

    @Test
    void goesOnPastMidnightIfItEndsBeforeItStarts() {
        assertThat(night.amount()).hasToString("8.5");
    }

    @Test
    void endsWhereTheNextBegins() {
        assertThat(night.overlaps(shift(hours(MONDAY.plusDays(1), "06:30", "07:00"))))
                .isFalse();
        assertThat(night.overlaps(shift(hours(MONDAY.plusDays(1), "06:29", "07:00"))))
                .isTrue();
        assertThat(night.overlaps(shift(hours(MONDAY, "20:00", "22:00")))).isFalse();
        assertThat(night.overlaps(shift(hours(MONDAY, "20:00", "22:01")))).isTrue();
    }

    @Test
    void isShownToAHundredthOfAnHourAndCountsToTheMinute() {
        var twentyMinutes = shift(hours(MONDAY, "08:00", "08:20")).amount();

        assertThat(twentyMinutes).hasToString("0.33");
        assertThat(twentyMinutes.plus(twentyMinutes).plus(twentyMinutes)).hasToString("1");
    }

    @Test
    void isAnHourShorterInSpringAndLongerInAutumn() {
        assertThat(shift(hours(SPRING.minusDays(1), "22:00", "06:00")).amount()).hasToString("7");
        assertThat(shift(hours(AUTUMN.minusDays(1), "22:00", "06:00")).amount()).hasToString("9");
    }

    /** Whoever leaves at the first 1:30 and whoever comes then work nine hours together. */
    @Test
    void takesTheFirstOfTimesThatAreShownTwice() {
        var first = shift(hours(AUTUMN.minusDays(1), "22:00", "01:30"));
        var second = shift(hours(AUTUMN, "01:30", "06:00"));

        assertThat(first.amount().plus(second.amount())).hasToString("9");
        assertThat(first.overlaps(second)).isFalse();
    }

    @Test
    void knowsWhichTimesTheClockSkips() {
        assertThat(Shift.isShown(SPRING, LocalTime.of(1, 59), ZONE)).isTrue();
        assertThat(Shift.isShown(SPRING, LocalTime.of(2, 0), ZONE)).isFalse();
        assertThat(Shift.isShown(SPRING, LocalTime.of(2, 59), ZONE)).isFalse();
        assertThat(Shift.isShown(SPRING, LocalTime.of(3, 0), ZONE)).isTrue();
        assertThat(Shift.isShown(SPRING.plusDays(1), LocalTime.of(2, 10), ZONE)).isTrue();
        assertThat(Shift.isShown(AUTUMN, LocalTime.of(1, 30), ZONE)).isTrue();
    }

    /** The constraint in the database compares what the clock shows: the same, for it never shows a later moment as an earlier one. */
    @Property
    void overlapsByTheMomentWhatOverlapsByTheClock(
            @ForAll("aroundTheChange") HoursLogPayload one, @ForAll("aroundTheChange") HoursLogPayload other) {
        Assume.that(isPossible(one) && isPossible(other));

        var byTheClock = start(one).isBefore(end(other)) && start(other).isBefore(end(one));
        assertThat(shift(one).overlaps(shift(other))).isEqualTo(byTheClock);
    }

    @Provide
    Arbitrary<HoursLogPayload> aroundTheChange() {
        return Combinators.combine(
                        Arbitraries.of(SPRING, AUTUMN),
                        Arbitraries.integers().between(-1, 0),
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 95))
                .as((night, day, start, length) -> hours(night.plusDays(day), clock(start), clock(start + length)));
    }

    private static HoursLogPayload hours(LocalDate day, String start, String end) {
        return new HoursLogPayload(day, LocalTime.parse(start), LocalTime.parse(end), "Clinic", "Sorted faxes.");
    }

    private static Shift shift(HoursLogPayload payload) {
        return Shift.of(payload, ZONE);
    }

    private static String clock(int quarter) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarter).toString();
    }

    private static boolean isPossible(HoursLogPayload it) {
        return Shift.isShown(it.date(), it.start(), ZONE) && Shift.isShown(Shift.lastDay(it), it.end(), ZONE);
    }

    private static LocalDateTime start(HoursLogPayload it) {
        return it.date().atTime(it.start());
    }

    private static LocalDateTime end(HoursLogPayload it) {
        return Shift.lastDay(it).atTime(it.end());
    }

    @Test
    void hasEndedAtItsEnd() {
        var end = MONDAY.plusDays(1).atTime(6, 30).atZone(ZONE).toInstant();

        assertThat(night.hasEndedBy(end)).isTrue();
        assertThat(night.hasEndedBy(end.minusSeconds(60))).isFalse();
    }
}
