package io.waymark.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AheadTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant A_MINUTE_AGO = NOON.minus(Duration.ofMinutes(1));

    @Test
    void looksAtWhatCameNearSinceTheLastLook() {
        assertThat(Ahead.DAY.after(A_MINUTE_AGO, NOON)).isEqualTo("2026-03-03T11:59:00Z");
        assertThat(Ahead.DAY.until(NOON)).isEqualTo("2026-03-03T12:00:00Z");
        assertThat(Ahead.HOUR.after(A_MINUTE_AGO, NOON)).isEqualTo("2026-03-02T12:59:00Z");
        assertThat(Ahead.HOUR.until(NOON)).isEqualTo("2026-03-02T13:00:00Z");
    }

    @Test
    void catchesUpButNeverAfterTheStart() {
        var lastWeek = NOON.minus(Duration.ofDays(7));

        assertThat(Ahead.HOUR.after(lastWeek, NOON)).isEqualTo(NOON);
        assertThat(Ahead.DAY.after(lastWeek, NOON)).isEqualTo("2026-03-02T13:00:00Z");
    }

    @Test
    void isWrittenInNoticesInLowerCase() {
        assertThat(Ahead.DAY.code()).isEqualTo("day");
        assertThat(Ahead.HOUR.code()).isEqualTo("hour");
    }
}
