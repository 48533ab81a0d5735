package io.waymark.core.time;

import io.waymark.core.revision.Versioned;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's hours as they stand.
 *
 * @param version how often they were written; 0 before the first time
 * @param tooShort open hours in which no meeting fits
 */
public record HoursView(BookableHours hours, int version, List<TooShort> tooShort) implements Versioned {

    public HoursView {
        tooShort = List.copyOf(tooShort);
    }

    public HoursView(BookableHours hours, int version) {
        this(hours, version, List.of());
    }

    /** A stretch of a weekday or of a date that is shorter than a meeting. */
    public record TooShort(
            @Nullable DayOfWeek day, @Nullable LocalDate date, LocalTime from, LocalTime to) {}
}
