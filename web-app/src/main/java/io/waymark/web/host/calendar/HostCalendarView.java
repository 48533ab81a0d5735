package io.waymark.web.host.calendar;

import io.waymark.web.ui.calendar.CalendarMonth;
import io.waymark.web.ui.calendar.CalendarWeek;
import io.waymark.web.ui.meeting.Audience;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A host's week or month.
 *
 * @param week null if the month is shown, and the other way around
 * @param summary how much is in it, in words
 * @param hourless whether the host has not said yet when they are available
 * @param missing which parts cannot be shown just now
 */
record HostCalendarView(
        Audience as,
        @Nullable CalendarWeek week,
        @Nullable CalendarMonth month,
        @Nullable String summary,
        HostToDo toDo,
        boolean hourless,
        List<CalendarPart> missing) {

    /** Whether it is a week whose days that count are over, as at a weekend. */
    boolean isBehind() {
        return week != null && !week.hasToday();
    }

    static List<CalendarPart> missing(boolean meetings, boolean hours, boolean closures) {
        return Stream.of(
                        meetings ? CalendarPart.MEETINGS : null,
                        hours ? CalendarPart.HOURS : null,
                        closures ? CalendarPart.CLOSURES : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a calendar is put together of. */
    public enum CalendarPart {
        MEETINGS,
        HOURS,
        CLOSURES
    }
}
