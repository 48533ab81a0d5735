package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.person.People;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingPlace;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.time.WaysToMeet;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes appointments to come: when and where they are, and whether they are. */
@Service
class AppointmentService {

    private final AppointmentChanges changes;
    private final AppointmentReader reader;
    private final AppointmentStore store;
    private final AppointmentSides sides;
    private final OfferedHours hours;
    private final Bookings bookings;
    private final People people;
    private final CurrentCaller caller;

    AppointmentService(
            AppointmentChanges changes,
            AppointmentReader reader,
            AppointmentStore store,
            AppointmentSides sides,
            OfferedHours hours,
            Bookings bookings,
            People people,
            CurrentCaller caller) {
        this.changes = changes;
        this.reader = reader;
        this.store = store;
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

    AppointmentView reschedule(BookingId id, RescheduleAppointment wanted, Revision revision) {
        var shown = wanted.minutes() == null ? null : Duration.ofMinutes(wanted.minutes());
        return changes.make(
                id,
                revision,
                AppointmentState.BOOKED,
                appointment -> sides.hold(people.brief(appointment.advisor())),
                _ -> bookings.reschedule(
                        id, wanted.startsAt(), shown, caller.get().person()));
    }

    /** The place is written before the booking changes, for that is when both are told. */
    AppointmentView changePlace(BookingId id, MeetingPlace wanted, Revision revision) {
        var place = WaysToMeet.agreed(wanted);
        return changes.make(id, revision, AppointmentState.BOOKED, appointment -> {
            if (!caller.get().is(appointment.advisor())) {
                throw new AccessDeniedException("Only the advisor says where.");
            }
            if (place.equals(appointment.place())) {
                return bookings.hold(id);
            }
            store.place(id, place);
            return bookings.revise(id);
        });
    }

    AppointmentView cancel(BookingId id, String reason, Revision revision) {
        return changes.make(
                id,
                revision,
                AppointmentState.CANCELED,
                _ -> bookings.cancel(id, caller.get().person(), reason));
    }
}
