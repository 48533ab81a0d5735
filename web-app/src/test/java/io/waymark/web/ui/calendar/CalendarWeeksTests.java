package io.waymark.web.ui.calendar;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.calendar.CalendarWeek.GridPlace;
import io.waymark.web.ui.calendar.CalendarWeek.Hour;
import io.waymark.web.ui.calendar.CalendarWeek.WeekDay;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWeeksTests {

    private static final Link CALENDAR = Link.to("/host/calendar/advisor");

    /** A Tuesday at nine in New York. */
    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final CalendarWeeks weeks = new CalendarWeeks(viewer.when(), RealTexts.texts(), viewer.clock());

    @Test
    void showsMondayToFridayFromEightToFiveWhereNothingIsOn() {
        var week = week(null, CalendarContent.of(List.of()));

        assertThat(week.title()).isEqualTo("November 9 to November 13, 2026");
        assertThat(week.zone()).isEqualTo("Eastern Time");
        assertThat(week.days()).extracting(WeekDay::weekday).containsExactly("Mon", "Tue", "Wed", "Thu", "Fri");
        assertThat(week.days()).extracting(WeekDay::summary).containsOnly("Nothing");
        assertThat(week.from()).isEqualTo(8);
        assertThat(week.to()).isEqualTo(17);
        assertThat(week.hours()).extracting(Hour::hour).containsExactly(9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(week.isEmpty()).isTrue();
    }

    @Test
    void showsTheWeekendIfSomethingIsOnSaturday() {
        var week = week(null, of(appointment("2026-11-14T15:00:00Z", "2026-11-14T16:00:00Z")));

        assertThat(week.title()).isEqualTo("November 9 to November 15, 2026");
        assertThat(week.days()).hasSize(7);
        assertThat(week.days().get(5).summary()).isEqualTo("1 meeting");
        assertThat(week.days().get(6).summary()).isEqualTo("Nothing");
    }

    @Test
    void showsTheWeekendIfSomebodyIsAvailableOnIt() {
        var available = new CalendarSpan(at("2026-11-15T15:00:00Z"), at("2026-11-15T17:00:00Z"));

        var week = week(null, new CalendarContent(List.of(), List.of(available), List.of(), List.of(), null));

        assertThat(week.days()).hasSize(7);
        assertThat(week.days().getLast().available()).containsExactly(new GridPlace(10, 0, 2, 0));
        assertThat(week.from()).isEqualTo(10);
        assertThat(week.to()).isEqualTo(12);
    }

    /** One is still Monday in New York, when it is Tuesday in UTC. */
    @Test
    void putsAnEntryOnItsDayInTheViewersZone() {
        var entry = appointment("2026-11-10T03:30:00Z", "2026-11-10T04:00:00Z");

        var newYork = week(null, of(entry));

        assertThat(newYork.days().get(0).entries()).hasSize(1);
        assertThat(newYork.days().get(1).entries()).isEmpty();

        viewer.reads(Locale.US, "UTC");
        var utc = week(null, of(entry));

        assertThat(utc.days().get(0).entries()).isEmpty();
        assertThat(utc.days().get(1).entries()).hasSize(1);
    }

    @Test
    void widensTheHoursToWhatIsOn() {
        var week = week(
                null,
                of(
                        appointment("2026-11-10T11:45:00Z", "2026-11-10T12:15:00Z"),
                        appointment("2026-11-12T23:30:00Z", "2026-11-13T00:20:00Z")));

        assertThat(week.from()).isEqualTo(6);
        assertThat(week.to()).isEqualTo(20);
        assertThat(week.hours())
                .extracting(Hour::label)
                .map(Viewer::plain)
                .startsWith("7 AM")
                .endsWith("7 PM");
    }

    @Test
    void reachesMidnightButNotBeyondIt() {
        var week = week(null, of(appointment("2026-11-10T04:00:00Z", "2026-11-10T06:00:00Z")));

        assertThat(week.days().get(0).entries().getFirst().place()).isEqualTo(new GridPlace(23, 0, 1, 0));
        assertThat(week.days().get(1).entries().getFirst().place()).isEqualTo(new GridPlace(0, 0, 1, 0));
        assertThat(week.from()).isZero();
        assertThat(week.to()).isEqualTo(24);
    }

    @Test
    void saysWhatTimeItIsOnTodayOnly() {
        var week = week(null, of(appointment("2026-11-11T13:00:00Z", "2026-11-11T22:00:00Z")));

        assertThat(week.hasToday()).isTrue();
        assertThat(week.days())
                .filteredOn(WeekDay::today)
                .extracting(WeekDay::number)
                .containsExactly(10);
        var now = week.days().get(1).now();
        assertThat(now).isNotNull();
        assertThat(plain(now.time())).isEqualTo("9:00 AM");
        assertThat(now.place()).isEqualTo(new GridPlace(9, 0, 0, 5));
        assertThat(week.days().get(2).now()).isNull();
    }

    @Test
    void leavesOutThePresentIfItIsNotAmongTheHours() {
        var week = week(null, of(appointment("2026-11-10T20:00:00Z", "2026-11-10T21:00:00Z")));

        assertThat(week.from()).isEqualTo(15);
        assertThat(week.days().get(1).now()).isNull();
    }

    @Test
    void closesADayOnlyIfItsBandSaysSo() {
        var fair = new CalendarBand(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 12), "Career fair", false);
        var holiday = new CalendarBand(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 12), "Holiday", true);

        var week = week(null, new CalendarContent(List.of(), List.of(), List.of(), List.of(fair, holiday), null));

        assertThat(week.days()).extracting(WeekDay::closed).containsExactly(false, false, false, true, false);
        assertThat(week.days().get(3).bands()).containsExactly(fair, holiday);
        assertThat(week.days().get(1).bands()).isEmpty();
    }

    @Test
    void namesEachKindOnceInTheOrderOfTheKey() {
        var week = week(
                null,
                of(
                        entry(CalendarKind.GROUP, "2026-11-10T15:00:00Z", "2026-11-10T16:00:00Z"),
                        entry(CalendarKind.APPOINTMENT, "2026-11-11T15:00:00Z", "2026-11-11T16:00:00Z"),
                        entry(CalendarKind.GROUP, "2026-11-12T15:00:00Z", "2026-11-12T16:00:00Z")));

        assertThat(week.kinds()).containsExactly(CalendarKind.APPOINTMENT, CalendarKind.GROUP);
    }

    @Test
    void tellsEachTimeInTheOtherZoneToo() {
        var week = week(
                null,
                new CalendarContent(
                        List.of(appointment("2026-11-10T15:00:00Z", "2026-11-10T16:00:00Z")),
                        List.of(),
                        List.of(),
                        List.of(),
                        ZoneId.of("America/Los_Angeles")));

        assertThat(week.otherZone()).isEqualTo("Pacific Time");
        var placed = week.days().get(1).entries().getFirst();
        assertThat(plain(placed.starts())).isEqualTo("10:00 AM");
        assertThat(plain(placed.ends())).isEqualTo("11:00 AM");
        assertThat(placed.other())
                .isNotNull()
                .satisfies(other -> assertThat(plain(other)).isEqualTo("7:00 AM"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 'March 2 to March 6, 2026'",
        "2026-03-08, 2026-03-02, 'March 2 to March 6, 2026'",
        "2026-12-31, 2026-12-28, 'December 28, 2026 to January 1, 2027'",
        "2027-01-01, 2026-12-28, 'December 28, 2026 to January 1, 2027'"
    })
    void beginsOnTheMondayOfTheDateAskedFor(String asked, LocalDate monday, String title) {
        var week = week(asked, CalendarContent.of(List.of()));

        assertThat(week.days().getFirst().id()).isEqualTo("day-" + monday);
        assertThat(week.title()).isEqualTo(title);
    }

    /** Clocks went forward at two on the Sunday: an hour is missing there, and nowhere else. */
    @Test
    void keepsTheClockOnTheWallOverAChangeOfTheClocks() {
        var week = week(
                "2026-03-08",
                of(
                        appointment("2026-03-06T15:00:00Z", "2026-03-06T16:00:00Z"),
                        appointment("2026-03-08T14:00:00Z", "2026-03-08T15:00:00Z")));

        assertThat(week.days().get(4).entries().getFirst().place()).isEqualTo(new GridPlace(10, 0, 1, 0));
        assertThat(week.days().get(6).entries().getFirst().place()).isEqualTo(new GridPlace(10, 0, 1, 0));
    }

    private CalendarWeek week(@Nullable String date, CalendarContent content) {
        return weeks.of(CALENDAR, new CalendarPosition(null, date), content);
    }

    private static CalendarContent of(CalendarEntry... entries) {
        return CalendarContent.of(List.of(entries));
    }

    private static CalendarEntry appointment(String startsAt, String endsAt) {
        return entry(CalendarKind.APPOINTMENT, startsAt, endsAt);
    }

    private static CalendarEntry entry(CalendarKind kind, String startsAt, String endsAt) {
        return CalendarEntry.of(kind, at(startsAt), at(endsAt), "Maya", null, "/somewhere");
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
