package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Books appointments; each booking and its appointment commit together. */
@Service
class AppointmentBooking {

    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final AppointmentStore appointments;
    private final AppointmentReader reader;
    private final AppointmentSides sides;
    private final OfferedHours hours;
    private final IdempotencyKeys keys;
    private final ApplicationEventPublisher events;
    private final CurrentCaller caller;

    AppointmentBooking(
            Bookings bookings,
            BookingTransactions transactions,
            AppointmentStore appointments,
            AppointmentReader reader,
            AppointmentSides sides,
            OfferedHours hours,
            IdempotencyKeys keys,
            ApplicationEventPublisher events,
            CurrentCaller caller) {
        this.bookings = bookings;
        this.transactions = transactions;
        this.appointments = appointments;
        this.reader = reader;
        this.sides = sides;
        this.hours = hours;
        this.keys = keys;
        this.events = events;
        this.caller = caller;
    }

    AppointmentView book(BookAppointment request, @Nullable String key) {
        return transactions.run(() -> {
            var student = sides.student(request.student());
            var id = BookingId.next();
            return keys.claim(key, request, id.value())
                    .map(earlier -> reader.show(new BookingId(earlier)))
                    .orElseGet(() -> book(id, student, request));
        });
    }

    private AppointmentView book(BookingId id, PersonId student, BookAppointment request) {
        var advisor = sides.advisorOf(student);
        sides.hold(advisor);
        sides.hold(student);
        var slot = TimeSlot.of(request.startsAt(), hours.length(advisor));
        var wish = NewBooking.of(BookingKind.ADVISING, new PersonId(advisor.id()), student, slot)
                .withId(id)
                .about(request.topic())
                .askedBy(caller.get().person());
        appointments.add(bookings.book(wish), student);
        events.publishEvent(StudentRecordsChanged.of(student));
        return reader.show(id);
    }
}
