package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingFollower;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Appointments follow a booking that is set anew because the rules of its zone have changed. */
@Component
class AppointmentTimes implements BookingFollower {

    private final AppointmentStore appointments;
    private final ApplicationEventPublisher events;

    AppointmentTimes(AppointmentStore appointments, ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.events = events;
    }

    @Override
    public BookingKind kind() {
        return BookingKind.ADVISING;
    }

    @Override
    public void hold(BookingId booking) {
        appointments.lock(booking);
    }

    @Override
    public void follow(Booking moved) {
        appointments.follow(moved, AppointmentState.BOOKED);
        events.publishEvent(new StudentRecordsChanged(Set.copyOf(moved.guests())));
    }
}
