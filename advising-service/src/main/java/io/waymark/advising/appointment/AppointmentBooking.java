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
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
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
    private final AppointmentNotices notices;
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
            AppointmentNotices notices,
            IdempotencyKeys keys,
            ApplicationEventPublisher events,
            CurrentCaller caller) {
        this.bookings = bookings;
        this.transactions = transactions;
        this.appointments = appointments;
        this.reader = reader;
        this.sides = sides;
        this.hours = hours;
        this.notices = notices;
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

    /** Advisors are held before students, so whose the student is was read before both and is asked once more. Whoever books takes a slot as long as it was shown. */
    private AppointmentView book(BookingId id, PersonId student, BookAppointment request) {
        var advisor = sides.advisorOf(student);
        AppointmentSides.requireMeant(request.advisor(), advisor);
        sides.hold(advisor);
        sides.hold(student);
        if (!sides.isAdvisorOf(student, advisor)) {
            throw new CannotAcquireLockException("The student has got another advisor meanwhile.");
        }
        var offer = hours.of(advisor);
        var place = offer.ways().choose(request.way());
        var slot = TimeSlot.of(
                request.startsAt(),
                request.minutes() == null ? offer.rule().length() : Duration.ofMinutes(request.minutes()));
        var requested = NewBooking.of(BookingKind.ADVISING, new PersonId(advisor.id()), student, slot)
                .withId(id)
                .about(request.topic())
                .askedBy(caller.get().person());
        var booking = bookings.bookAsLongAsOffered(requested);
        appointments.add(booking, student, place.orElse(null));
        events.publishEvent(StudentRecordsChanged.of(student));
        var shown = reader.show(id);
        notices.booked(booking, shown);
        return shown;
    }
}
