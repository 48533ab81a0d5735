package io.waymark.web.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarLoadTests {

    private static final CalendarGrid THURSDAY =
            new CalendarGrid(LocalDate.of(2026, 11, 12), ZoneId.of("America/New_York"));
    private static final CalendarSpan MORNING = span("09:00", "12:00");

    @Test
    void isNothingWhereNobodyIsAvailable() {
        assertThat(CalendarLoad.of(THURSDAY, List.of(), List.of(entry("09:00", "10:00"))))
                .isNull();
    }

    @Test
    void countsHalfHoursThatHaveBegun() {
        assertThat(load(entry("09:00", "09:45"), entry("10:00", "10:30"))).isEqualTo(new CalendarLoad(3, 6));
    }

    @Test
    void countsWhatTwoEntriesShareOnce() {
        assertThat(load(entry("09:00", "10:00"), entry("09:30", "10:00"))).isEqualTo(new CalendarLoad(2, 6));
    }

    @Test
    void countsOnlyWhatLiesWithinTheAvailability() {
        assertThat(load(entry("07:00", "08:00"), entry("11:30", "13:00"))).isEqualTo(new CalendarLoad(1, 6));
    }

    @Test
    void countsOnlyTheDayItself() {
        var night = new CalendarSpan(at("22:00"), at("22:00").plusSeconds(4 * 3600));

        assertThat(CalendarLoad.of(THURSDAY, List.of(night), List.of())).isEqualTo(new CalendarLoad(0, 4));
    }

    @Test
    void isAsWideAsItsShare() {
        assertThat(new CalendarLoad(2, 6).percent()).isEqualTo(33);
        assertThat(new CalendarLoad(6, 6).percent()).isEqualTo(100);
    }

    private static CalendarLoad load(CalendarEntry... entries) {
        var load =
                CalendarLoad.of(THURSDAY, List.of(MORNING), Stream.of(entries).toList());
        assertThat(load).isNotNull();
        return load;
    }

    private static CalendarEntry entry(String from, String to) {
        return CalendarEntry.of(CalendarKind.APPOINTMENT, at(from), at(to), "Maya Okafor", null, "/");
    }

    private static CalendarSpan span(String from, String to) {
        return new CalendarSpan(at(from), at(to));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-12T%s:00-05:00".formatted(time));
    }
}
