package io.waymark.web.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.calendar.CalendarWeek.GridPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarGridTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final CalendarGrid TUESDAY = new CalendarGrid(LocalDate.of(2026, 11, 10), NEW_YORK);

    @Test
    void placesByTheClockOnTheWallInStepsOfFiveMinutes() {
        assertThat(TUESDAY.place(at("14:03"), at("15:31"))).isEqualTo(new GridPlace(14, 0, 1, 35));
    }

    @Test
    void givesTheShortestEntryRoomForItsWords() {
        assertThat(TUESDAY.place(at("23:55"), at("23:57"))).isEqualTo(new GridPlace(23, 45, 0, 15));
    }

    @Test
    void cutsWhatGoesOnOvernightAtMidnight() {
        assertThat(TUESDAY.place(at("22:00"), at("22:00").plusSeconds(4 * 3600)))
                .isEqualTo(new GridPlace(22, 0, 2, 0));
        assertThat(TUESDAY.place(at("00:00").minusSeconds(3600), at("01:00"))).isEqualTo(new GridPlace(0, 0, 1, 0));
        assertThat(TUESDAY.has(at("00:00").minusSeconds(3600), at("00:00"))).isFalse();
    }

    @Test
    void keepsTheHoursOfADayThatIsLongerOrShorter() {
        var fall = new CalendarGrid(LocalDate.of(2026, 11, 1), NEW_YORK);
        var spring = new CalendarGrid(LocalDate.of(2026, 3, 8), NEW_YORK);

        assertThat(fall.place(Instant.parse("2026-11-01T15:00:00Z"), Instant.parse("2026-11-01T16:00:00Z")))
                .isEqualTo(new GridPlace(10, 0, 1, 0));
        assertThat(spring.place(Instant.parse("2026-03-08T14:00:00Z"), Instant.parse("2026-03-08T15:00:00Z")))
                .isEqualTo(new GridPlace(10, 0, 1, 0));
    }

    @Test
    void knowsWhetherAMomentIsOfThisDay() {
        assertThat(TUESDAY.moment(at("13:17"))).isEqualTo(new GridPlace(13, 15, 0, 5));
        assertThat(TUESDAY.moment(at("13:17").plusSeconds(86_400))).isNull();
    }

    private static Instant at(String time) {
        return LocalDate.of(2026, 11, 10)
                .atTime(LocalTime.parse(time))
                .atZone(NEW_YORK)
                .toInstant();
    }
}
