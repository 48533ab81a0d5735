package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.person.People;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels appointments to come. */
@Service
class AppointmentService {

    private final AppointmentChanges changes;
    private final AppointmentReader reader;
    private final AppointmentSides sides;
    private final OfferedHours hours;
    private final Bookings bookings;
    private final People people;
    private final CurrentCaller caller;

    AppointmentService(
            AppointmentChanges changes,
            AppointmentReader reader,
            AppointmentSides sides,
            OfferedHours hours,
            Bookings bookings,
            People people,
            CurrentCaller caller) {
        this.changes = changes;
        this.reader = reader;
        this.sides = sides;
        this.hours = hours;
        this.bookings = bookings;
        this.people = people;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    public SlotsView slotsFor(BookingId id, Instant from, Instant to) {
        var appointment = reader.load(id);
        return hours.slots(people.brief(appointment.advisor()), appointment.student(), from, to);
    }

    AppointmentView reschedule(BookingId id, Instant startsAt, Revision revision) {
        return changes.make(
                id,
                revision,
                AppointmentState.BOOKED,
                appointment -> sides.hold(people.brief(appointment.advisor())),
                _ -> bookings.reschedule(id, startsAt, caller.get().person()));
    }

    AppointmentView cancel(BookingId id, String reason, Revision revision) {
        return changes.make(
                id,
                revision,
                AppointmentState.CANCELLED,
                _ -> bookings.cancel(id, caller.get().person(), reason));
    }
}
