package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietHoursTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final QuietHours night = QuietHours.USUAL;

    @Test
    void lastOverMidnight() {
        assertThat(night.endAfter(at("2026-03-03T02:30:00Z"), NEW_YORK)).contains(at("2026-03-03T12:00:00Z"));
        assertThat(night.endAfter(at("2026-03-03T08:00:00Z"), NEW_YORK)).contains(at("2026-03-03T12:00:00Z"));
    }

    @Test
    void areOverOnTheMinuteTheyEndAndBeginOnTheMinuteTheyBegin() {
        assertThat(night.endAfter(at("2026-03-03T12:00:00Z"), NEW_YORK)).isEmpty();
        assertThat(night.endAfter(at("2026-03-04T01:59:59Z"), NEW_YORK)).isEmpty();
        assertThat(night.endAfter(at("2026-03-04T02:00:00Z"), NEW_YORK)).isPresent();
    }

    @Test
    void mayLieWithinADay() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

        assertThat(noon.endAfter(at("2026-03-03T17:20:00Z"), NEW_YORK)).contains(at("2026-03-03T18:00:00Z"));
        assertThat(noon.endAfter(at("2026-03-03T18:20:00Z"), NEW_YORK)).isEmpty();
    }

    @Test
    void areNoneIfTheyEndWhenTheyBegin() {
        var none = new QuietHours(LocalTime.NOON, LocalTime.NOON);

        assertThat(none.endAfter(at("2026-03-03T17:00:00Z"), NEW_YORK)).isEmpty();
        assertThat(none.endAfter(at("2026-03-03T05:00:00Z"), NEW_YORK)).isEmpty();
    }

    @Test
    void goByTheClockOnTheWallWhenClocksChange() {
        assertThat(night.endAfter(at("2026-03-08T03:00:00Z"), NEW_YORK)).contains(at("2026-03-08T11:00:00Z"));
        assertThat(night.endAfter(at("2026-11-01T03:00:00Z"), NEW_YORK)).contains(at("2026-11-01T12:00:00Z"));
    }

    @Test
    void endAtTheSecondOfTwoEndsIfTheFirstIsOver() {
        var early = new QuietHours(LocalTime.of(1, 0), LocalTime.of(1, 30));

        assertThat(early.endAfter(at("2026-11-01T06:10:00Z"), NEW_YORK)).contains(at("2026-11-01T06:30:00Z"));
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
