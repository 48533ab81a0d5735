package io.waymark.web.host.calendar;

import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.web.ui.calendar.CalendarEntry;
import io.waymark.web.ui.calendar.CalendarSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** When a host is available, and what is kept free around their meetings. */
record HostTime(BookableHours hours, ClosedTime closed) {

    /** The hours of each date by the clock of the host's zone. */
    List<CalendarSpan> available(ShownTime shown) {
        var zone = ZoneId.of(hours.zone());
        return LocalDate.ofInstant(shown.startsAt(), zone)
                .datesUntil(LocalDate.ofInstant(shown.endsAt(), zone).plusDays(1))
                .flatMap(date -> on(date).flatMap(window -> span(date, window, zone)))
                .flatMap(open -> closed.leaves(open).stream())
                .toList();
    }

    /** Around the meetings that are still to come. */
    List<CalendarSpan> buffers(List<CalendarEntry> meetings, Instant now) {
        var before = Duration.ofMinutes(hours.bufferBefore());
        var after = Duration.ofMinutes(hours.bufferAfter());
        return meetings.stream()
                .filter(meeting -> meeting.endsAt().isAfter(now))
                .flatMap(meeting -> Stream.of(
                        new CalendarSpan(meeting.startsAt().minus(before), meeting.startsAt()),
                        new CalendarSpan(meeting.endsAt(), meeting.endsAt().plus(after))))
                .filter(buffer -> buffer.startsAt().isBefore(buffer.endsAt()))
                .toList();
    }

    private Stream<Hours> on(LocalDate date) {
        return hours.exceptions().stream()
                .filter(override -> override.date().equals(date))
                .findFirst()
                .map(OnDate::hours)
                .map(List::stream)
                .orElseGet(() -> hours.weekly().stream()
                        .filter(weekly -> weekly.day() == date.getDayOfWeek())
                        .map(weekly -> new Hours(weekly.from(), weekly.to())));
    }

    /** Nothing of hours that the clocks skip. */
    private static Stream<CalendarSpan> span(LocalDate date, Hours window, ZoneId zone) {
        var from = date.atTime(window.from()).atZone(zone).toInstant();
        var to = endOf(date, window.to(), zone);
        return from.isBefore(to) ? Stream.of(new CalendarSpan(from, to)) : Stream.empty();
    }

    /** Midnight as the end is the end of the day. */
    static Instant endOf(LocalDate date, LocalTime to, ZoneId zone) {
        return to.equals(LocalTime.MIDNIGHT)
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(to).atZone(zone).toInstant();
    }
}
