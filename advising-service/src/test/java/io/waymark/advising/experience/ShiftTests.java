package io.waymark.advising.experience;

import static io.waymark.advising.experience.HoursFixtures.MONDAY;
import static io.waymark.advising.experience.HoursFixtures.hours;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShiftTests {

    private final Shift night = Shift.of(hours(MONDAY, "22:00", "06:30"));

    @Test
    void goesOnPastMidnightIfItEndsBeforeItStarts() {
        assertThat(night.amount()).hasToString("8.5");
    }

    @Test
    void endsWhereTheNextBegins() {
        assertThat(night.overlaps(Shift.of(hours(MONDAY.plusDays(1), "06:30", "07:00"))))
                .isFalse();
        assertThat(night.overlaps(Shift.of(hours(MONDAY.plusDays(1), "06:29", "07:00"))))
                .isTrue();
        assertThat(night.overlaps(Shift.of(hours(MONDAY, "20:00", "22:00")))).isFalse();
        assertThat(night.overlaps(Shift.of(hours(MONDAY, "20:00", "22:01")))).isTrue();
    }

    @Test
    void countsToAHundredthOfAnHour() {
        assertThat(Shift.of(hours(MONDAY, "08:00", "08:20")).amount()).hasToString("0.33");
    }

    @Test
    void hasEndedAtItsEnd() {
        assertThat(night.hasEndedBy(MONDAY.plusDays(1).atTime(6, 30))).isTrue();
        assertThat(night.hasEndedBy(MONDAY.plusDays(1).atTime(6, 29))).isFalse();
    }
}
