package io.waymark.web.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CalendarPositionTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);

    @Test
    void beginsTheWeekOnMonday() {
        assertThat(new CalendarPosition(null, "2026-11-15").mondayOr(TUESDAY)).isEqualTo("2026-11-09");
        assertThat(new CalendarPosition("month", "2027-01-31").monthOr(TUESDAY)).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void showsTodayWhereTheAddressMeansNoDay() {
        assertThat(new CalendarPosition("year", "soon").dateOr(TUESDAY)).isEqualTo(TUESDAY);
        assertThat(new CalendarPosition(null, "+999999999-01-01").dateOr(TUESDAY))
                .isEqualTo(TUESDAY);
    }
}
