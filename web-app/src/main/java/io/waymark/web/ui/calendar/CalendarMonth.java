package io.waymark.web.ui.calendar;

import io.waymark.web.ui.time.Weekday;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month as a table of days; each leads to its week. */
public record CalendarMonth(
        String title, String zone, CalendarBar bar, List<Weekday> weekdays, List<List<DayOfMonth>> weeks) {

    /** Whether it is known when somebody is available. */
    public boolean hasLoad() {
        return weeks.stream().flatMap(List::stream).anyMatch(day -> day.load() != null);
    }

    /**
     * A day with the first of its entries.
     *
     * @param load how much of the day is booked; null where nobody is available, or nobody knows
     * @param more how many further ones there are, in words; null if all are shown
     */
    public record DayOfMonth(
            int number,
            String name,
            String href,
            boolean today,
            boolean outside,
            boolean closed,
            int count,
            String summary,
            @Nullable CalendarLoad load,
            List<CalendarBand> bands,
            List<EntryLine> lines,
            @Nullable String more) {}

    /** An entry in one line. */
    public record EntryLine(CalendarEntry entry, String time) {}
}
