package io.waymark.advising.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LongDayTests {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    /** Clocks go forward. */
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 8);

    @Test
    void isLongerThanSixteenHours() {
        assertThat(days(shift(SUNDAY, 6, 0, 16 * 60))).isEmpty();
        assertThat(days(shift(SUNDAY, 6, 0, 16 * 60 + 1)))
                .extracting(LongDay::day, it -> it.hours().toString())
                .containsExactly(tuple(SUNDAY, "16.01"));
    }

    @Test
    void isTheSumOfAllShiftsOfTheDay() {
        assertThat(days(shift(SUNDAY, 0, 0, 9 * 60), shift(SUNDAY, 12, 0, 8 * 60)))
                .extracting(LongDay::day, it -> it.hours().toString())
                .containsExactly(tuple(SUNDAY, "17"));
    }

    /** A night is of two days, neither of which is long for that. */
    @Test
    void countsOfANightWhatIsOfTheDay() {
        assertThat(days(shift(SUNDAY, 14, 0, 18 * 60))).isEmpty();
        assertThat(days(shift(SUNDAY, 22, 0, 8 * 60), shift(SUNDAY.plusDays(1), 8, 0, 11 * 60)))
                .extracting(LongDay::day, it -> it.hours().toString())
                .containsExactly(tuple(SUNDAY.plusDays(1), "17"));
    }

    @Test
    void isOfTheTimeThatPassed() {
        assertThat(days(shift(SPRING, 0, 0, 16 * 60))).isEmpty();
        assertThat(LongDay.of(List.of(shift(SPRING, 0, 0, 23 * 60)), ZONE))
                .extracting(LongDay::day, it -> it.hours().toString())
                .containsExactly(tuple(SPRING, "23"));
    }

    /** Minute by minute, as somebody would count who has all night. */
    @Property
    void isWhatSomebodyCountsByTheMinute(@ForAll("shifts") List<Shift> shifts) {
        var minutes = shifts.stream()
                .flatMap(it -> LongStream.range(
                                0, Duration.between(it.start(), it.end()).toMinutes())
                        .mapToObj(minute -> it.start().plus(Duration.ofMinutes(minute))))
                .map(it -> LocalDate.ofInstant(it, ZONE))
                .toList();
        var longDays = minutes.stream()
                .distinct()
                .filter(day -> minutes.stream().filter(day::equals).count() > 16 * 60)
                .sorted()
                .toList();

        assertThat(LongDay.of(shifts, ZONE)).extracting(LongDay::day).isEqualTo(longDays);
    }

    @Provide
    Arbitrary<List<Shift>> shifts() {
        var begun = SPRING.minusDays(1).atStartOfDay(ZONE).toInstant();
        return Arbitraries.integers()
                .between(0, 48 * 60)
                .flatMap(start -> Arbitraries.integers()
                        .between(1, 24 * 60)
                        .map(length -> shift(begun.plus(Duration.ofMinutes(start)), length)))
                .list()
                .ofMaxSize(4);
    }

    private static List<LongDay> days(Shift... shifts) {
        return LongDay.of(List.of(shifts), ZONE);
    }

    private static Shift shift(LocalDate day, int hour, int minute, int length) {
        return shift(day.atTime(hour, minute).atZone(ZONE).toInstant(), length);
    }

    private static Shift shift(Instant start, int length) {
        return new Shift(start, start.plus(Duration.ofMinutes(length)));
    }
}
