package io.waymark.web.host.calendar;

import io.waymark.advising.api.closure.ClosureView;
import io.waymark.web.ui.calendar.CalendarSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** When the college is closed; nothing is offered then. */
record ClosedTime(List<ClosureView> closures) {

    /** What is left of this time. */
    List<CalendarSpan> leaves(CalendarSpan open) {
        var left = new ArrayList<>(List.of(open));
        closures.stream().flatMap(closure -> spans(closure, open)).forEach(closed -> cut(left, closed));
        return left;
    }

    private static void cut(List<CalendarSpan> left, CalendarSpan closed) {
        var pieces = left.stream()
                .flatMap(open -> Stream.of(
                        new Piece(open.startsAt(), earlier(open.endsAt(), closed.startsAt())),
                        new Piece(later(open.startsAt(), closed.endsAt()), open.endsAt())))
                .filter(Piece::isAny)
                .distinct()
                .map(piece -> new CalendarSpan(piece.from(), piece.to()))
                .toList();
        left.clear();
        left.addAll(pieces);
    }

    private static Stream<CalendarSpan> spans(ClosureView closure, CalendarSpan open) {
        var zone = ZoneId.of(closure.zone());
        return LocalDate.ofInstant(open.startsAt(), zone)
                .datesUntil(LocalDate.ofInstant(open.endsAt(), zone).plusDays(1))
                .filter(day -> !day.isBefore(closure.firstDay()) && !day.isAfter(closure.lastDay()))
                .map(day -> span(closure, day, zone));
    }

    private static CalendarSpan span(ClosureView closure, LocalDate day, ZoneId zone) {
        var from = closure.from();
        var to = closure.to();
        return new CalendarSpan(
                (from == null ? day.atStartOfDay(zone) : day.atTime(from).atZone(zone)).toInstant(),
                HostTime.endOf(day, to == null ? LocalTime.MIDNIGHT : to, zone));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A stretch that may be none. */
    private record Piece(Instant from, Instant to) {

        boolean isAny() {
            return from.isBefore(to);
        }
    }
}
