package io.waymark.web.ui.calendar;

import java.time.LocalDate;

/**
 * What lasts for whole days, such as a closure.
 *
 * @param last the last day of it
 * @param closed whether nothing can be booked then
 */
public record CalendarBand(LocalDate first, LocalDate last, String title, boolean closed) {

    boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
