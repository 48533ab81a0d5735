package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.leaving.Consequence;
import io.waymark.advising.leaving.Leaving;
import io.waymark.advising.leaving.LeavingShare;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.scheduling.booking.Bookings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cancels what is booked with somebody who leaves. The reason that the others read does not say why. */
@Component
@Order(2)
class AppointmentsOnLeaving implements LeavingShare {

    private static final int ALL = 100_000;

    private final AppointmentStore appointments;
    private final Bookings bookings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentsOnLeaving(
            AppointmentStore appointments, Bookings bookings, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Consequence> preview(PersonId person) {
        return toCome(person).stream()
                .map(it -> new Consequence(
                        LeavingEffect.APPOINTMENT_CANCELED, it.student().equals(person) ? it.advisor() : it.student()))
                .toList();
    }

    @Override
    public List<Consequence> carryOut(Leaving leaving) {
        var canceled = toCome(leaving.person());
        var consequences = preview(leaving.person());
        var reason = leaving.name() + " is no longer available.";
        canceled.forEach(
                it -> appointments.follow(bookings.cancel(it.id(), leaving.by(), reason), AppointmentState.CANCELLED));
        events.publishEvent(new StudentRecordsChanged(
                canceled.stream().map(AppointmentRow::student).collect(Collectors.toSet())));
        return consequences;
    }

    private List<AppointmentRow> toCome(PersonId person) {
        var now = clock.instant();
        return appointments.upcoming(person, null, now, Optional.empty(), ALL).stream()
                .filter(it -> it.startsAt().isAfter(now))
                .toList();
    }
}
