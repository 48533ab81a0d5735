package io.waymark.scheduling.calendar;

import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingStatus;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes bookings as {@code .ics}, each under a UID that it keeps and with a sequence that rises when it changes. */
public class CalendarFiles {

    private final Clock clock;

    CalendarFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * A file to download: one event, without a method, which calendars enter; of a canceled one with the method that has them
     * take it out (RFC 5546).
     */
    public String file(CalendarEntry entry) {
        return file(entry, isCanceled(entry.booking()));
    }

    /** A file that takes the event out again, of what goes on without who enters it. */
    public String removal(CalendarEntry entry) {
        return file(entry, true);
    }

    private String file(CalendarEntry entry, boolean canceled) {
        var calendar = calendar();
        if (canceled) {
            calendar.add(ImmutableMethod.CANCEL);
        }
        CalendarZones.of(entry.booking()).ifPresent(calendar::add);
        calendar.add(event(entry, canceled));
        return Folding.fold(calendar.toString());
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Waymark//Scheduling//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        return calendar;
    }

    private VEvent event(CalendarEntry entry, boolean canceled) {
        var booking = entry.booking();
        var start = CalendarZones.timeOf(booking.slot().startsAt(), booking.zone());
        var end = CalendarZones.timeOf(booking.slot().endsAt(), booking.zone());
        var event = new VEvent(false);
        event.add(new Uid(booking.calendarUid()));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(start.parameters(), start.value()));
        event.add(new DtEnd<>(end.parameters(), end.value()));
        event.add(new Sequence(booking.sequence()));
        event.add(canceled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(CalendarPeople.text(entry.summary())));
        if (!entry.description().isEmpty()) {
            event.add(new Description(CalendarPeople.text(entry.description())));
        }
        if (entry.place() != null) {
            CalendarPlace.addTo(event, entry.place());
        }
        for (var participant : booking.participants()) {
            var contact = entry.contacts().get(participant.person());
            if (contact != null) {
                CalendarPeople.addTo(event, participant, contact);
            } else if (canceled) {
                CalendarPeople.addUnnamedTo(event, participant);
            }
        }
        return event;
    }

    private static boolean isCanceled(Booking booking) {
        return booking.status() == BookingStatus.CANCELED;
    }
}
