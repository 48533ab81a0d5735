package io.waymark.web.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.closure.ClosureView;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.web.ui.calendar.CalendarEntry;
import io.waymark.web.ui.calendar.CalendarKind;
import io.waymark.web.ui.calendar.CalendarPosition;
import io.waymark.web.ui.calendar.CalendarSpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostTimeTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
    private static final CalendarSpan OPEN = span("2026-11-10T14:00:00Z", "2026-11-10T22:00:00Z");

    @Test
    void isWhatTheWeeklyHoursSay() {
        var time = time(weekly(DayOfWeek.TUESDAY, "09:00", "12:00"), List.of());

        assertThat(time.available(week(TUESDAY))).containsExactly(span("2026-11-10T14:00:00Z", "2026-11-10T17:00:00Z"));
    }

    /** Nine is nine on both sides of a change of the clocks. */
    @Test
    void keepsItsHoursByTheClockOnTheWall() {
        var time = time(weekly(DayOfWeek.SATURDAY, "09:00", "10:00"), List.of());

        assertThat(time.available(week(LocalDate.of(2026, 10, 31))))
                .containsExactly(span("2026-10-31T13:00:00Z", "2026-10-31T14:00:00Z"));
        assertThat(time.available(week(LocalDate.of(2026, 11, 7))))
                .containsExactly(span("2026-11-07T14:00:00Z", "2026-11-07T15:00:00Z"));
    }

    @Test
    void isAnotherOnADateOfItsOwn() {
        var hours = List.of(new Hours(LocalTime.of(13, 0), LocalTime.of(14, 0)));
        var other = time(weekly(DayOfWeek.TUESDAY, "09:00", "12:00"), List.of(new OnDate(TUESDAY, hours)));
        var none = time(weekly(DayOfWeek.TUESDAY, "09:00", "12:00"), List.of(new OnDate(TUESDAY, List.of())));

        assertThat(other.available(week(TUESDAY)))
                .containsExactly(span("2026-11-10T18:00:00Z", "2026-11-10T19:00:00Z"));
        assertThat(none.available(week(TUESDAY))).isEmpty();
    }

    @Test
    void mayLastUntilMidnight() {
        var time = time(weekly(DayOfWeek.TUESDAY, "20:00", "00:00"), List.of());

        assertThat(time.available(week(TUESDAY))).containsExactly(span("2026-11-11T01:00:00Z", "2026-11-11T05:00:00Z"));
    }

    /** From two to three there is no time that night. */
    @Test
    void isNothingInAnHourThatIsSkipped() {
        var time = time(weekly(DayOfWeek.SUNDAY, "02:00", "03:00"), List.of());

        assertThat(time.available(week(LocalDate.of(2026, 3, 8)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-10, -, -, ''",
                "2026-11-11, -, -, 14-22",
                "2026-11-10, 12:00, 13:00, '14-17 18-22'",
                "2026-11-10, 06:00, 10:00, 15-22",
                "2026-11-10, 16:00, 23:00, 14-21",
                "2026-11-10, 06:00, 09:00, 14-22",
                "2026-11-10, 17:00, 18:00, 14-22",
                "2026-11-10, 09:00, 17:00, ''",
                "2026-11-10, 13:00, 00:00, 14-18"
            })
    void leavesWhatAClosureDoesNotTake(LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to, String left) {
        var closed = new ClosedTime(List.of(closure(day, day, from, to)));

        assertThat(closed.leaves(OPEN)).containsExactlyElementsOf(spans(left));
    }

    @Test
    void isCutByEachClosureInTurn() {
        var closed = new ClosedTime(List.of(
                closure(TUESDAY, TUESDAY, LocalTime.of(10, 0), LocalTime.of(11, 0)),
                closure(TUESDAY.minusDays(3), TUESDAY.plusDays(3), LocalTime.of(10, 30), LocalTime.of(12, 0)),
                closure(TUESDAY, TUESDAY, LocalTime.of(15, 0), LocalTime.of(16, 0))));

        assertThat(closed.leaves(OPEN)).containsExactlyElementsOf(spans("14-15 17-20 21-22"));
    }

    @Test
    void isCutOnEachDayThatItReachesInto() {
        var night = span("2026-11-11T03:00:00Z", "2026-11-11T07:00:00Z");
        var closed = new ClosedTime(List.of(closure(TUESDAY.plusDays(1), TUESDAY.plusDays(1), null, null)));

        assertThat(closed.leaves(night)).containsExactly(span("2026-11-11T03:00:00Z", "2026-11-11T05:00:00Z"));
    }

    @Test
    void keepsBuffersAroundMeetingsToCome() {
        var hours = new HostTime(
                new BookableHours("America/New_York", List.of(), List.of(), 30, 10, 5, 0, 60, null),
                new ClosedTime(List.of()));
        var over = entry("2026-11-10T13:00:00Z", "2026-11-10T14:00:00Z");
        var ahead = entry("2026-11-10T15:00:00Z", "2026-11-10T15:30:00Z");

        assertThat(hours.buffers(List.of(over, ahead), Instant.parse("2026-11-10T14:00:00Z")))
                .containsExactly(
                        span("2026-11-10T14:50:00Z", "2026-11-10T15:00:00Z"),
                        span("2026-11-10T15:30:00Z", "2026-11-10T15:35:00Z"));
    }

    @Test
    void keepsNoBuffersOfNoLength() {
        var time = time(List.of(), List.of());

        assertThat(time.buffers(
                        List.of(entry("2026-11-10T15:00:00Z", "2026-11-10T15:30:00Z")),
                        Instant.parse("2026-11-10T14:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "week, 2026-11-15, 2026-11-09T05:00:00Z, 2026-11-16T05:00:00Z",
        "week, 2026-11-01, 2026-10-26T04:00:00Z, 2026-11-02T05:00:00Z",
        "month, 2026-02-10, 2026-01-26T05:00:00Z, 2026-03-07T05:00:00Z",
        "month, 2026-11-30, 2026-10-26T04:00:00Z, 2026-12-07T05:00:00Z"
    })
    void asksForTheWeekOrForTheMonthWithItsNeighbors(String view, String date, Instant from, Instant until) {
        var shown = ShownTime.of(new CalendarPosition(view, date), TUESDAY, NEW_YORK);

        assertThat(shown.startsAt()).isEqualTo(from);
        assertThat(shown.endsAt()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T03:59:00Z, false",
        "2026-11-01T04:00:00Z, true",
        "2026-12-01T04:30:00Z, true",
        "2026-12-01T05:00:00Z, false"
    })
    void countsOnlyWhatStartsWithinTheMonth(String startsAt, boolean counts) {
        var shown = ShownTime.of(new CalendarPosition("month", "2026-11-10"), TUESDAY, NEW_YORK);
        var start = Instant.parse(startsAt);

        assertThat(shown.counts(entry(startsAt, start.plusSeconds(60).toString())))
                .isEqualTo(counts);
    }

    private static HostTime time(List<OnWeekday> weekly, List<OnDate> dates) {
        return new HostTime(
                new BookableHours("America/New_York", weekly, dates, 30, 0, 0, 0, 60, null), new ClosedTime(List.of()));
    }

    private static List<OnWeekday> weekly(DayOfWeek day, String from, String to) {
        return List.of(new OnWeekday(day, LocalTime.parse(from), LocalTime.parse(to)));
    }

    private static ShownTime week(LocalDate day) {
        return ShownTime.of(new CalendarPosition("week", day.toString()), TUESDAY, NEW_YORK);
    }

    private static ClosureView closure(
            LocalDate first, LocalDate last, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new ClosureView(UUID.randomUUID(), "Closed", first, last, from, to, "America/New_York", 0);
    }

    private static List<CalendarSpan> spans(String hours) {
        return Stream.of(hours.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("-"))
                .map(each -> span("2026-11-10T%s:00:00Z".formatted(each[0]), "2026-11-10T%s:00:00Z".formatted(each[1])))
                .toList();
    }

    private static CalendarSpan span(String startsAt, String endsAt) {
        return new CalendarSpan(Instant.parse(startsAt), Instant.parse(endsAt));
    }

    private static CalendarEntry entry(String startsAt, String endsAt) {
        return CalendarEntry.of(
                CalendarKind.APPOINTMENT, Instant.parse(startsAt), Instant.parse(endsAt), "Maya", null, "/maya");
    }
}
