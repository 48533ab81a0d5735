package io.waymark.web.ui.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week as a grid of hours on wide screens and as a list of days on phones.
 *
 * @param from the first hour of the grid
 * @param to the hour at which it ends
 * @param zone the name of the zone that all times are in
 * @param otherZone the name of the zone of the second times; null if there are none
 * @param kinds what is in it
 */
public record CalendarWeek(
        String title,
        String zone,
        @Nullable String otherZone,
        CalendarBar bar,
        int from,
        int to,
        List<Hour> hours,
        List<WeekDay> days,
        List<CalendarKind> kinds) {

    /** Whether today is in it. */
    public boolean hasToday() {
        return days.stream().anyMatch(WeekDay::today);
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /**
     * An hour of the grid by its name.
     *
     * @param other what time it is then in the other zone, if that is the same all week
     */
    public record Hour(int hour, String label, @Nullable String other) {}

    /** A day with what is on it. */
    public record WeekDay(
            String id,
            String name,
            String weekday,
            int number,
            String summary,
            boolean today,
            boolean closed,
            List<CalendarBand> bands,
            List<GridPlace> available,
            List<GridPlace> buffers,
            List<Placed> entries,
            @Nullable Now now) {

        /** The same day in a grid of these hours, which may not reach the present. */
        WeekDay within(int from, int to) {
            var shown = now != null && now.place().hour() >= from && now.place().hour() < to ? now : null;
            return new WeekDay(
                    id, name, weekday, number, summary, today, closed, bands, available, buffers, entries, shown);
        }
    }

    /** Where something is in the grid: its start, and how long it takes in hours and minutes. */
    public record GridPlace(int hour, int minute, int hours, int minutes) {}

    /**
     * An entry in its place.
     *
     * @param other when it starts in the other zone
     * @param column which of those beside each other it is, from 0
     * @param columns how many are beside each other
     */
    public record Placed(
            CalendarEntry entry,
            String starts,
            String ends,
            @Nullable String other,
            GridPlace place,
            int column,
            int columns) {}

    /** The line that says what time it is. */
    public record Now(GridPlace place, String time) {}
}
