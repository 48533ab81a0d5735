package io.waymark.web.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.time.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarBarTests {

    private static final Link CALENDAR = Link.to("/host/calendar/advisor");

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-11-10, ?date=2026-11-03, ?date=2026-11-17",
        "WEEK, 2026-01-01, ?date=2025-12-25, ?date=2026-01-08",
        "MONTH, 2026-01-31, ?view=month&date=2025-12-31, ?view=month&date=2026-02-28",
        "MONTH, 2028-03-31, ?view=month&date=2028-02-29, ?view=month&date=2028-04-30",
        "LIST, 2026-11-10, ,"
    })
    void leadsToTheOnesBeforeAndAfter(
            CalendarView view, LocalDate date, @Nullable String before, @Nullable String after) {
        var bar = CalendarBar.of(CALENDAR, view, date, RealTexts.texts());

        assertThat(bar.previous()).isEqualTo(before == null ? null : CALENDAR + before);
        assertThat(bar.next()).isEqualTo(after == null ? null : CALENDAR + after);
    }

    @Test
    void keepsTheViewWhenLeadingToToday() {
        var date = LocalDate.of(2026, 11, 10);

        assertThat(CalendarBar.of(CALENDAR, CalendarView.WEEK, date, RealTexts.texts())
                        .today())
                .isEqualTo("/host/calendar/advisor");
        assertThat(CalendarBar.of(CALENDAR, CalendarView.LIST, date, RealTexts.texts())
                        .today())
                .isEqualTo("/host/calendar/advisor?view=list");
    }

    @Test
    void keepsTheDateWhenChangingTheView() {
        var bar = CalendarBar.of(CALENDAR, CalendarView.MONTH, LocalDate.of(2026, 12, 24), RealTexts.texts());

        assertThat(bar.views())
                .containsExactly(
                        new Option("Week", "/host/calendar/advisor?date=2026-12-24", false),
                        new Option("Month", "/host/calendar/advisor?view=month&date=2026-12-24", true),
                        new Option("List", "/host/calendar/advisor?view=list&date=2026-12-24", false));
    }
}
