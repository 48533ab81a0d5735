package io.waymark.scheduling.calendar;

import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.booking.Booking;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Local times and the zone descriptions that belong with them, from the same rules the bookings were made by. */
final class CalendarZones {

    /** A moment as a calendar writes it. */
    record CalendarTime(ParameterList parameters, Temporal value) {}

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarZones() {}

    /** Local time and zone; UTC where the local time would be read as another moment, the first of two. */
    static CalendarTime timeOf(Instant instant, ZoneId zone) {
        var local = LocalDateTime.ofInstant(instant, zone);
        if (isUtc(zone) || !local.atZone(zone).toInstant().equals(instant)) {
            return new CalendarTime(new ParameterList(), instant);
        }
        return new CalendarTime(
                new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(zone.getId()))), local);
    }

    /** The zone a booking is written in, with every change of the clocks from its start to a year after its end. */
    static Optional<VTimeZone> of(Booking booking) {
        return isUtc(booking.zone()) ? Optional.empty() : Optional.of(describe(booking.zone(), booking.slot()));
    }

    private static VTimeZone describe(ZoneId zone, TimeSlot span) {
        var rules = zone.getRules();
        var description = new VTimeZone();
        description.add(new net.fortuna.ical4j.model.property.TzId(zone.getId()));
        var change = rules.previousTransition(span.startsAt().plusNanos(1));
        if (change == null) {
            var offset = rules.getOffset(span.startsAt());
            description.add(observance(false, LONG_AGO, offset, offset));
            change = rules.nextTransition(span.startsAt());
        }
        var end = span.endsAt().plus(366, ChronoUnit.DAYS);
        while (change != null && change.getInstant().isBefore(end)) {
            description.add(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return description;
    }

    private static Observance observance(boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        var observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }
}
