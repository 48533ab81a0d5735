package io.waymark.web.ui.calendar;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarZonesTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 9, 6 AM",
        "America/Los_Angeles, 2, 11 PM",
        "Asia/Kolkata, 9, 7:30 PM",
        "Asia/Kathmandu, 8, 6:45 PM",
        "UTC, 20, 1 AM"
    })
    void saysWhatAnHourIsElsewhere(String zone, int hour, String there) {
        var said = zones(zone, MONDAY).hour(hour);

        assertThat(said).isNotNull();
        assertThat(plain(said)).isEqualTo(there);
    }

    /** Europe goes back on October 25, America on November 1; Arizona never. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-19, Europe/Berlin, false",
        "2026-10-26, Europe/Berlin, false",
        "2026-11-02, Europe/Berlin, true",
        "2026-10-26, America/Phoenix, false",
        "2026-11-02, America/Phoenix, true",
        "2026-10-26, America/Chicago, true",
        "2026-03-02, America/Phoenix, false"
    })
    void saysNothingInAWeekInWhichTheDistanceChanges(LocalDate monday, String zone, boolean says) {
        assertThat(zones(zone, monday).hour(9) != null).isEqualTo(says);
    }

    @Test
    void saysAMomentByTheClocksOfItsDay() {
        var berlin = zones("Europe/Berlin", MONDAY);

        assertThat(berlin.time(Instant.parse("2026-10-24T12:00:00Z")))
                .satisfies(time -> assertThat(plain(time)).isEqualTo("2:00 PM"));
        assertThat(berlin.time(Instant.parse("2026-10-26T12:00:00Z")))
                .satisfies(time -> assertThat(plain(time)).isEqualTo("1:00 PM"));
    }

    @Test
    void namesTheOtherZoneInTheViewersLanguage() {
        assertThat(zones("America/Chicago", MONDAY).name()).isEqualTo("Central Time");

        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        assertThat(zones("America/Chicago", MONDAY).name()).isEqualTo("Nordamerikanische Zentralzeit");
    }

    @Test
    void saysNothingWithoutAnother() {
        var alone = new CalendarZones(NEW_YORK, null, MONDAY);

        assertThat(alone.name()).isNull();
        assertThat(alone.hour(9)).isNull();
        assertThat(alone.time(Instant.parse("2026-11-10T14:00:00Z"))).isNull();
    }

    private static CalendarZones zones(String other, LocalDate monday) {
        return new CalendarZones(NEW_YORK, ZoneId.of(other), monday);
    }
}
