package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the daily mail comes, and until when the quiet hours last. */
class DigestTimeTests {

    @ParameterizedTest
    @CsvSource({
        // at its hour, today or tomorrow, and never so late that something could still join it
        "America/New_York, 07:30, 2026-11-10T12:27:59Z, 2026-11-10T12:30:00Z",
        "America/New_York, 07:30, 2026-11-10T12:28:00Z, 2026-11-10T12:30:00Z",
        "America/New_York, 07:30, 2026-11-10T12:28:01Z, 2026-11-11T12:30:00Z",
        "America/New_York, 07:30, 2026-11-10T23:00:00Z, 2026-11-11T12:30:00Z",
        // by the clock on the wall, over a change of it
        "America/New_York, 07:30, 2026-10-31T20:00:00Z, 2026-11-01T12:30:00Z",
        "America/New_York, 07:30, 2026-10-30T20:00:00Z, 2026-10-31T11:30:00Z",
        "America/New_York, 07:30, 2026-03-07T20:00:00Z, 2026-03-08T11:30:00Z",
        // by the reader's day, not that of the server
        "Pacific/Honolulu, 07:30, 2026-11-10T08:00:00Z, 2026-11-10T17:30:00Z",
        "Asia/Kolkata, 07:30, 2026-11-10T20:00:00Z, 2026-11-11T02:00:00Z",
        // last and first day of a year
        "America/New_York, 20:00, 2027-01-01T02:00:00Z, 2027-01-02T01:00:00Z"
    })
    void isTheNextTimeItsHourComes(ZoneId zone, LocalTime hour, Instant now, Instant due) {
        assertThat(settings(QuietHours.USUAL, hour).nextDigest(now, zone)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10T10:00:00Z, 2026-11-10T12:00:00Z",
        "2026-11-10T11:30:00Z, 2026-11-10T12:00:00Z",
        "2026-11-10T13:00:00Z, 2026-11-11T12:00:00Z"
    })
    void waitsUntilTheQuietHoursAreOver(Instant now, Instant due) {
        var early = settings(QuietHours.USUAL, LocalTime.of(6, 0));

        assertThat(early.nextDigest(now, ZoneId.of("America/New_York"))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "21:00, 07:00, America/New_York, 2026-11-11T01:59:59Z,",
        "21:00, 07:00, America/New_York, 2026-11-11T02:00:00Z, 2026-11-11T12:00:00Z",
        "21:00, 07:00, America/New_York, 2026-11-11T11:59:59Z, 2026-11-11T12:00:00Z",
        "21:00, 07:00, America/New_York, 2026-11-11T12:00:00Z,",
        "21:00, 07:00, Asia/Kolkata, 2026-11-10T15:30:00Z, 2026-11-11T01:30:00Z",
        "21:00, 07:00, Asia/Kathmandu, 2026-11-10T15:14:59Z,",
        "00:00, 06:00, America/New_York, 2026-11-11T05:00:00Z, 2026-11-11T11:00:00Z",
        "22:00, 00:00, America/New_York, 2026-11-11T04:59:59Z, 2026-11-11T05:00:00Z",
        "22:00, 00:00, America/New_York, 2026-11-11T05:00:00Z,",
        // half past two is skipped when the clocks go forward
        "21:00, 02:30, America/New_York, 2026-03-08T06:00:00Z, 2026-03-08T07:30:00Z",
        // and half past one comes twice when they go back
        "21:00, 01:30, America/New_York, 2026-11-01T03:00:00Z, 2026-11-01T05:30:00Z"
    })
    void isQuietFromTheFirstMinuteToTheLast(
            LocalTime from, LocalTime until, ZoneId zone, Instant now, @Nullable Instant end) {
        assertThat(new QuietHours(from, until).endAfter(now, zone).orElse(null)).isEqualTo(end);
    }

    private static NoticeSettings settings(QuietHours quiet, LocalTime digestAt) {
        return new NoticeSettings(quiet, digestAt, Map.of());
    }
}
