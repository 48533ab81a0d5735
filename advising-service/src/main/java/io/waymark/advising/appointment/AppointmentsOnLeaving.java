package io.waymark.advising.appointment;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.leaving.Consequence;
import io.waymark.advising.leaving.Leaving;
import io.waymark.advising.leaving.LeavingShare;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.time.CancellationCause;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Cancellation;
import io.waymark.scheduling.booking.Departures;
import io.waymark.scheduling.booking.Participant;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cancels what is booked with somebody who leaves. The reason that the others read does not say why. */
@Component
@Order(2)
class AppointmentsOnLeaving implements LeavingShare {

    private final AppointmentStore appointments;
    private final Departures departures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentsOnLeaving(
            AppointmentStore appointments, Departures departures, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.departures = departures;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Consequence> preview(PersonId person) {
        return departures.toCome(person).stream()
                .filter(booking -> booking.kind().equals(BookingKind.ADVISING))
                .map(booking -> consequence(booking, person))
                .toList();
    }

    /** The appointments before their bookings, as everybody locks them who changes one. */
    @Override
    public List<Consequence> carryOut(Leaving leaving) {
        var why = new Cancellation(leaving.by(), CancellationCause.PERSON_LEFT);
        appointments.lockToCome(leaving.person(), clock.instant());
        var canceled = departures.cancelAll(leaving.person(), BookingKind.ADVISING, why.by());
        appointments.cancel(canceled.stream().map(Booking::id).toList(), why);
        events.publishEvent(new StudentRecordsChanged(canceled.stream()
                .map(booking -> booking.participants().getLast().person())
                .collect(Collectors.toSet())));
        return canceled.stream()
                .map(booking -> consequence(booking, leaving.person()))
                .toList();
    }

    private static Consequence consequence(Booking booking, PersonId leaving) {
        var other = booking.participants().stream()
                .filter(participant -> !participant.is(leaving))
                .map(Participant::person)
                .findFirst()
                .orElseThrow();
        return new Consequence(LeavingEffect.APPOINTMENT_CANCELED, other);
    }
}
