package io.waymark.web.ui.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a calendar has to show, in no order.
 *
 * @param otherZone a second zone in which times are told; null if the viewer's is enough
 */
public record CalendarContent(
        List<CalendarEntry> entries,
        List<CalendarSpan> available,
        List<CalendarSpan> buffers,
        List<CalendarBand> bands,
        @Nullable ZoneId otherZone) {

    /** Entries alone. */
    public static CalendarContent of(List<CalendarEntry> entries) {
        return new CalendarContent(entries, List.of(), List.of(), List.of(), null);
    }

    List<CalendarBand> bandsOn(LocalDate date) {
        return bands.stream().filter(band -> band.covers(date)).toList();
    }
}
