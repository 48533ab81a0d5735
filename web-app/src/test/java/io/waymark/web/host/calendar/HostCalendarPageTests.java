package io.waymark.web.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.HoursView;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.web.services.Answers;
import io.waymark.web.staff.Samples;
import io.waymark.web.staff.StaffPageTests;
import java.io.UnsupportedEncodingException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar as its host reads it, whatever it shows. It is Tuesday, November 10, 2026, 9:00 AM in New York. */
class HostCalendarPageTests extends StaffPageTests {

    private static final PersonBrief DANA = new PersonBrief(Samples.ADVISOR, "Dana", "Whitcomb");
    private static final String NEW_YORK = "America/New_York";

    @Test
    void aWeekShowsEachMeetingAtItsTimeAndLeadsToIt() {
        var week = week("");

        assertThat(week.select("#week-h").text()).isEqualTo("November 9 to November 13, 2026");
        assertThat(week.select(".page-head p").text()).isEqualTo("4 meetings this week.");
        var entry = week.select(".ev").stream()
                .filter(each ->
                        each.select("a").attr("href").endsWith(Samples.id(600).toString()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.attr("data-h")).isEqualTo("11");
        assertThat(entry.attr("data-kind")).isEqualTo("appointment");
        assertThat(entry.text()).contains("11:00 AM to 11:30 AM", "Appointment", "Alder Hall, room 214");
        assertThat(week.select("#day-2026-11-09 .ev").text()).contains("Record attendance");
        assertThat(week.select(".cal-now").text()).isEqualTo("Now, 9:00 AM");
    }

    @Test
    void theGridReachesAsFarAsTheHostsHours() {
        given(advisorHours.own()).willReturn(hours(NEW_YORK, LocalTime.of(6, 30), LocalTime.of(19, 15)));

        var grid = week("").select(".cal");

        assertThat(grid.attr("data-from")).isEqualTo("6");
        assertThat(grid.attr("data-to")).isEqualTo("20");
    }

    @Test
    void anEmptyWeekSaysSo() {
        var week = week("?date=2026-12-16");

        assertThat(week.select(".page-head p").text()).isEqualTo("No meetings this week.");
        assertThat(week.select(".ev")).isEmpty();
        assertThat(week.select("#day-2026-12-14 .cal-open")).hasSize(2);
        assertThat(week.select(".cal-now")).isEmpty();
    }

    @Test
    void whoHasNoHoursIsToldThatNobodyCanBookThem() {
        given(advisorHours.own())
                .willReturn(new HoursView(new BookableHours(NEW_YORK, List.of(), List.of(), 30, 0, 0, 24, 60), 0));

        assertThat(week("").select("main .note a").attr("href")).isEqualTo("/host/availability/advisor");
    }

    @Test
    void meetingsThatOverlapStandBesideEachOther() {
        willReturn(List.of(appointment(1, "2026-11-12T15:00:00Z", 60), appointment(2, "2026-11-12T15:30:00Z", 30)))
                .given(appointments)
                .during(any(), any());

        assertThat(week("").select(".ev").eachAttr("data-of")).containsExactly("2", "2");
        assertThat(week("").select(".ev").eachAttr("data-col")).containsExactly("0", "1");
    }

    @Test
    void onAClosureNothingIsAvailable() {
        var closed = day("2026-11-26");

        assertThat(closed.attr("data-closed")).isEqualTo("true");
        assertThat(closed.select(".cal-band").eachText())
                .containsExactly("College closed: Thanksgiving", "Unavailable (date override)");
        assertThat(closed.select(".cal-open")).isEmpty();
    }

    @Test
    void aClosureOfSomeHoursTakesThoseAlone() {
        var day = day("2026-11-12");

        assertThat(day.hasAttr("data-closed")).isFalse();
        assertThat(day.select(".cal-band").text()).isEqualTo("College closed 1:00 PM to 5:00 PM: Faculty day");
        assertThat(day.select(".cal-open").eachAttr("data-h")).containsExactly("10");
        assertThat(day.select(".cal-open").eachAttr("data-lh")).containsExactly("3");
    }

    @Test
    void aDateOverrideTakesThePlaceOfTheHoursOfThatWeekday() {
        var day = day("2026-12-03");

        assertThat(day.select(".cal-open").eachAttr("data-h")).containsExactly("8");
        assertThat(day.select(".cal-band").text()).isEqualTo("Date override: 8:00 AM to 10:00 AM");
    }

    @Test
    void hoursKeepTheirPlaceOnTheWallWhenTheClocksChange() {
        given(advisorHours.own()).willReturn(hours(NEW_YORK, LocalTime.of(9, 0), LocalTime.of(12, 0)));

        for (var sunday : List.of("2026-03-08", "2026-11-01")) {
            var monday = LocalDate.parse(sunday).plusDays(1);
            assertThat(day(sunday).select(".cal-open").attr("data-h"))
                    .as(sunday)
                    .isEqualTo("9");
            assertThat(day(sunday).select(".cal-open").attr("data-lh"))
                    .as(sunday)
                    .isEqualTo("3");
            assertThat(day(monday.toString()).select(".cal-open").attr("data-h"))
                    .as(sunday)
                    .isEqualTo("9");
        }
    }

    @Test
    void theWeekOfAClockChangeIsAskedForInFull() {
        week("?date=2026-03-10");
        week("?date=2026-03-07");

        then(appointments)
                .should()
                .during(Instant.parse("2026-03-09T04:00:00Z"), Instant.parse("2026-03-16T04:00:00Z"));
        then(appointments)
                .should()
                .during(Instant.parse("2026-03-02T05:00:00Z"), Instant.parse("2026-03-09T04:00:00Z"));
    }

    @Test
    void buffersStandAroundWhatIsStillToCome() {
        assertThat(day("2026-11-12").select(".cal-buffer")).hasSize(1);
        assertThat(day("2026-11-09").select(".cal-buffer")).isEmpty();
    }

    @Test
    void aRequestIsNoMeetingYetAndIsAskedAboutAboveTheCalendar() {
        var page = page(Role.MENTOR, "/host/calendar/mentor?date=2026-11-14");

        assertThat(page.select(".page-head p").text()).isEqualTo("5 meetings this week, and 1 request.");
        assertThat(page.select(".ev[data-kind=request]").text()).contains("Waiting for your answer");
        assertThat(page.select("#requests form").attr("action"))
                .isEqualTo("/host/calendar/mentor/" + Samples.id(951) + "/answer");
    }

    @Test
    void whoLivesElsewhereReadsBothZones() {
        var page = read(getIn("America/Chicago", Role.ADVISOR, "/host/calendar/advisor"));

        assertThat(page.select(".cal-view > p").text())
                .isEqualTo("All times are in Central Time. The second time is in Eastern Time.");
        assertThat(page.select(".ev-other").eachText()).contains("11:00 AM Eastern Time");
        assertThat(page.select(".cal-hours li[data-h=10]").text()).isEqualTo("10 AM 11 AM");
        assertThat(page.select("[data-h=9].cal-open, [data-h=8].cal-open")).isNotEmpty();
        assertThat(week("").select(".ev-other, .cal-other")).isEmpty();
    }

    @Test
    void aMonthShowsWhatIsOnEachDayAndLeadsToItsWeek() {
        var month = week("?view=month&date=2026-11-10");

        assertThat(month.select("#month-h").text()).isEqualTo("November 2026");
        assertThat(month.select("a.m-day[href$=#day-2026-11-12]").attr("href"))
                .isEqualTo("/host/calendar/advisor?date=2026-11-12#day-2026-11-12");
        assertThat(month.select("td[data-closed]")).hasSize(2);
        assertThat(month.select(".m-lines a[href$=" + Samples.id(607) + "]")).hasSize(1);
    }

    @Test
    void linksLeadToWeeksBesideAndToTheOtherViews() {
        var bar = week("?date=2026-11-12").select(".cal-bar");

        assertThat(bar.select(".cal-move a").eachAttr("href"))
                .containsExactly(
                        "/host/calendar/advisor?date=2026-11-05",
                        "/host/calendar/advisor",
                        "/host/calendar/advisor?date=2026-11-19");
        assertThat(bar.select(".views a").eachAttr("href"))
                .containsExactly(
                        "/host/calendar/advisor?date=2026-11-12",
                        "/host/calendar/advisor?view=month&date=2026-11-12",
                        "/host/calendar/advisor?view=list&date=2026-11-12");
    }

    @Test
    void aListGoesOnFurtherBack() {
        given(appointments.past(any(), anyInt()))
                .willReturn(new Page<>(List.of(appointment(5, "2026-11-02T15:00:00Z", 30)), "older"));

        assertThat(week("?view=list").select("a[href*=after]").attr("href"))
                .isEqualTo("/host/calendar/advisor?view=list&after=older");
        week("?view=list&after=older");
        then(appointments).should().past("older", 20);
    }

    @Test
    void thePageStandsWhileAPartOfItIsMissing() {
        given(closures.list()).willThrow(Answers.silence());
        given(advisorHours.own()).willThrow(Answers.silence());
        assertThat(week("").select("main .note").eachText())
                .containsExactly(
                        "Your available hours can’t be shown right now.",
                        "Days on which the college is closed can’t be shown right now.");

        willThrow(Answers.silence()).given(appointments).during(any(), any());
        given(appointments.upcoming(any(), any(), anyInt())).willThrow(Answers.silence());
        var without = week("");
        assertThat(without.select("main .note").text()).startsWith("Your meetings can’t be shown right now.");
        assertThat(without.select(".page-head p")).isEmpty();
        assertThat(week("?view=list").select("main").text())
                .contains("Your meetings can’t be shown right now.")
                .doesNotContain("Nothing is booked");
    }

    private Document week(String query) {
        return page(Role.ADVISOR, "/host/calendar/advisor" + query);
    }

    private Element day(String date) {
        var day = week("?date=" + date).getElementById("day-" + date);
        assertThat(day).as(date).isNotNull();
        return day;
    }

    private Document page(Role role, String path) {
        return read(get(role, path));
    }

    private static Document read(MvcTestResult page) {
        try {
            // the narrow spaces of English times
            return Jsoup.parse(page.getResponse().getContentAsString().replace('\u202f', ' '));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HoursView hours(String zone, LocalTime from, LocalTime to) {
        var weekly = List.of(DayOfWeek.values()).stream()
                .map(day -> new OnWeekday(day, from, to))
                .toList();
        return new HoursView(new BookableHours(zone, weekly, List.of(), 30, 0, 0, 24, 60), 1);
    }

    private static AppointmentView appointment(int number, String starts, int minutes) {
        var start = Instant.parse(starts);
        return new AppointmentView(
                Samples.id(640 + number),
                new PersonBrief(Samples.MAYA_ID, "Maya", "Okafor"),
                DANA,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                NEW_YORK,
                "First meeting",
                new MeetingPlace(MeetingKind.PHONE, ""),
                AppointmentState.BOOKED,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
