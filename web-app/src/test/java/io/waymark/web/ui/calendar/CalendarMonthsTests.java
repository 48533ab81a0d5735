package io.waymark.web.ui.calendar;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.calendar.CalendarMonth.DayOfMonth;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.Viewer;
import io.waymark.web.ui.time.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarMonthsTests {

    /** The last evening of October in New York, and November already in UTC. */
    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-01T02:00:00Z");

    private final CalendarMonths months = new CalendarMonths(viewer.when(), RealTexts.texts(), viewer.clock());

    @Test
    void isTheMonthItIsForTheViewer() {
        assertThat(month(null).title()).isEqualTo("October 2026");

        viewer.reads(Locale.US, "UTC");

        assertThat(month(null).title()).isEqualTo("November 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-15, en-US, 4, 2026-02-01, 2026-02-28",
        "2026-02-15, en-GB, 5, 2026-01-26, 2026-03-01",
        "2028-02-29, en-US, 5, 2028-01-30, 2028-03-04",
        "2026-05-01, en-US, 6, 2026-04-26, 2026-06-06",
        "2026-12-31, de-DE, 5, 2026-11-30, 2027-01-03"
    })
    void showsWholeWeeksAsTheViewerCountsThem(
            String asked, String language, int weeks, LocalDate first, LocalDate last) {
        viewer.reads(Locale.forLanguageTag(language), "America/New_York");

        var month = month(asked);

        assertThat(month.weeks()).hasSize(weeks).allMatch(week -> week.size() == 7);
        assertThat(month.weeks().getFirst().getFirst().href()).endsWith("#day-" + first);
        assertThat(month.weeks().getLast().getLast().href()).endsWith("#day-" + last);
    }

    @Test
    void namesTheDaysOfTheWeekInTheirOrder() {
        assertThat(month(null).weekdays()).extracting(Weekday::brief).startsWith("Sun", "Mon");

        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        assertThat(month(null).weekdays())
                .extracting(Weekday::name)
                .startsWith("Montag")
                .endsWith("Sonntag");
    }

    @Test
    void marksTodayAndTheDaysOfOtherMonths() {
        var days = days(month(null));

        assertThat(days)
                .filteredOn(DayOfMonth::today)
                .extracting(DayOfMonth::number)
                .containsExactly(31);
        assertThat(days)
                .filteredOn(DayOfMonth::outside)
                .extracting(DayOfMonth::number)
                .containsExactly(27, 28, 29, 30);
    }

    @Test
    void leadsFromADayToItsWeek() {
        var day = days(month("2026-11-20")).stream()
                .filter(each -> each.number() == 26 && !each.outside())
                .findFirst()
                .orElseThrow();

        assertThat(day.href()).isEqualTo("/host/calendar/mentor?date=2026-11-26#day-2026-11-26");
        assertThat(day.name()).isEqualTo("Thursday, November 26");
    }

    @ParameterizedTest
    @CsvSource({
        "0, Nothing, 0,",
        "1, 1 meeting, 1,",
        "3, 3 meetings, 3,",
        "4, 4 meetings, 3, +1 more",
        "9, 9 meetings, 3, +6 more"
    })
    void hasRoomForThreeEntriesADay(int count, String summary, int lines, @Nullable String more) {
        var entries = IntStream.range(0, count)
                .mapToObj(hour -> entry("2026-10-20T%02d:00:00Z".formatted(12 + hour)))
                .toList()
                .reversed();

        var day = dayOf(20, entries);

        assertThat(day.count()).isEqualTo(count);
        assertThat(day.summary()).isEqualTo(summary);
        assertThat(day.lines()).hasSize(lines);
        assertThat(day.more()).isEqualTo(more);
    }

    @Test
    void showsTheEarliestEntriesInTheirOrder() {
        var day = dayOf(
                20,
                List.of(
                        entry("2026-10-20T20:00:00Z"),
                        entry("2026-10-20T13:00:00Z"),
                        entry("2026-10-20T18:30:00Z"),
                        entry("2026-10-20T12:00:00Z")));

        assertThat(day.lines().stream().map(line -> plain(line.time())))
                .containsExactly("8:00 AM", "9:00 AM", "2:30 PM");
    }

    @Test
    void showsWhatGoesOnOvernightOnBothDays() {
        var night = List.of(CalendarEntry.of(
                CalendarKind.OUT,
                Instant.parse("2026-10-21T02:00:00Z"),
                Instant.parse("2026-10-21T06:00:00Z"),
                "Out",
                null,
                "/out"));

        assertThat(dayOf(20, night).count()).isOne();
        assertThat(dayOf(21, night).count()).isOne();
        assertThat(dayOf(22, night).count()).isZero();
    }

    @Test
    void closesEachDayOfAClosure() {
        var closure = new CalendarBand(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 2), "Fall break", true);
        var content = new CalendarContent(List.of(), List.of(), List.of(), List.of(closure), null);

        var days = days(months.of(link(), new CalendarPosition("month", "2026-10-01"), content));

        assertThat(days)
                .filteredOn(DayOfMonth::closed)
                .extracting(DayOfMonth::number)
                .containsExactly(30, 31);
    }

    private DayOfMonth dayOf(int number, List<CalendarEntry> entries) {
        return days(months.of(link(), new CalendarPosition("month", "2026-10-01"), CalendarContent.of(entries)))
                .stream()
                .filter(day -> day.number() == number && !day.outside())
                .findFirst()
                .orElseThrow();
    }

    private CalendarMonth month(@Nullable String date) {
        return months.of(link(), new CalendarPosition("month", date), CalendarContent.of(List.of()));
    }

    private static Link link() {
        return Link.to("/host/calendar/mentor");
    }

    private static List<DayOfMonth> days(CalendarMonth month) {
        return month.weeks().stream().flatMap(List::stream).toList();
    }

    private static CalendarEntry entry(String startsAt) {
        var start = Instant.parse(startsAt);
        return CalendarEntry.of(CalendarKind.SESSION, start, start.plusSeconds(1800), "Luis", null, "/luis");
    }
}
