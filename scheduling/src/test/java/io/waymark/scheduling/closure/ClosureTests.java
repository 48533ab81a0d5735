package io.waymark.scheduling.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosureTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
    private static final TimeSlot NOVEMBER =
            new TimeSlot(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));

    @Test
    void lastsFromMidnightToMidnightOnTheCollegesClock() {
        assertThat(closure(THANKSGIVING, THANKSGIVING.plusDays(1), null).within(NOVEMBER))
                .containsExactly(
                        new TimeSlot(Instant.parse("2026-11-26T05:00:00Z"), Instant.parse("2026-11-28T05:00:00Z")));
    }

    @Test
    void closesDuringTheSameHoursOfEachDay() {
        var afternoons = closure(THANKSGIVING, THANKSGIVING.plusDays(1), Window.of("12:00", "24:00"));

        assertThat(afternoons.within(NOVEMBER))
                .containsExactly(
                        new TimeSlot(Instant.parse("2026-11-26T17:00:00Z"), Instant.parse("2026-11-27T05:00:00Z")),
                        new TimeSlot(Instant.parse("2026-11-27T17:00:00Z"), Instant.parse("2026-11-28T05:00:00Z")));
    }

    @Test
    void isLongerOnTheDayTheClocksGoBack() {
        var sunday = LocalDate.of(2026, 11, 1);

        assertThat(closure(sunday, sunday, null).within(NOVEMBER))
                .singleElement()
                .returns(Duration.ofHours(25), TimeSlot::length);
        assertThat(closure(sunday, sunday, Window.of("00:30", "01:30")).within(NOVEMBER))
                .singleElement()
                .returns(Duration.ofHours(2), TimeSlot::length);
    }

    @Test
    void tellsOnlyWhatReachesIntoTheTimeAskedFor() {
        var lateOnTheDay = TimeSlot.of(Instant.parse("2026-11-27T04:00:00Z"), Duration.ofMinutes(30));

        assertThat(closure(THANKSGIVING, THANKSGIVING, null).within(lateOnTheDay))
                .hasSize(1);
        assertThat(closure(THANKSGIVING, THANKSGIVING, Window.of("08:00", "12:00"))
                        .within(lateOnTheDay))
                .isEmpty();
        assertThat(closure(THANKSGIVING.plusDays(1), THANKSGIVING.plusDays(1), null)
                        .within(lateOnTheDay))
                .isEmpty();
    }

    @Test
    void hasANameAndAtMostAYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> closure(THANKSGIVING, THANKSGIVING.minusDays(1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> closure(THANKSGIVING, THANKSGIVING.plusDays(366), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure(UUID.randomUUID(), " ", NEW_YORK, THANKSGIVING, THANKSGIVING, null, 0));
    }

    private static Closure closure(LocalDate first, LocalDate last, @Nullable Window hours) {
        return new Closure(UUID.randomUUID(), "Holiday", NEW_YORK, first, last, hours, 0);
    }
}
