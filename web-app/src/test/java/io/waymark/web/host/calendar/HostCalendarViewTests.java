package io.waymark.web.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.calendar.CalendarWeek;
import io.waymark.web.ui.meeting.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class HostCalendarViewTests {

    private final CalendarWeek week = Mockito.mock(CalendarWeek.class);

    @Test
    void isBehindOnceTheDaysThatCountAreOver() {
        assertThat(showing(week).isBehind()).isTrue();
    }

    @Test
    void isNotBehindWhileTodayIsInItNorByMonths() {
        Mockito.when(week.hasToday()).thenReturn(true);

        assertThat(showing(week).isBehind()).isFalse();
        assertThat(showing(null).isBehind()).isFalse();
    }

    private static HostCalendarView showing(@Nullable CalendarWeek week) {
        return new HostCalendarView(Audience.ADVISOR, week, null, null, Mockito.mock(HostToDo.class), false, List.of());
    }
}
