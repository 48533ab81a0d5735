package io.waymark.web.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Hours of the day in which somebody gets no mail, over midnight if they end before they begin; none if they are the same. */
public record QuietHours(LocalTime from, LocalTime until) {

    static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

    public boolean contain(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** When they end, if it is quiet now. */
    Optional<Instant> endAfter(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        if (!contain(local.toLocalTime())) {
            return Optional.empty();
        }
        var day = local.toLocalTime().isBefore(until)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        var end = day.atTime(until).atZone(zone).toInstant();
        // In the hour that a change of the clocks repeats, the first of the two ends may lie behind us.
        return Optional.of(
                end.isAfter(now)
                        ? end
                        : day.atTime(until)
                                .atZone(zone)
                                .withLaterOffsetAtOverlap()
                                .toInstant());
    }
}
