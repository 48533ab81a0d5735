package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.SlotsView;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingTransactions;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.NewBooking;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arranges appointments; each booking and its appointment commit together. */
@Service
class AppointmentService {

    static final BookingKind ADVISING = new BookingKind("advising");

    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final AppointmentStore appointments;
    private final AppointmentReader reader;
    private final AttendanceHistory attendance;
    private final OfferedHours hours;
    private final People people;
    private final IdempotencyKeys keys;
    private final ApplicationEventPublisher events;
    private final CurrentCaller caller;
    private final Clock clock;

    AppointmentService(
            Bookings bookings,
            BookingTransactions transactions,
            AppointmentStore appointments,
            AppointmentReader reader,
            AttendanceHistory attendance,
            OfferedHours hours,
            People people,
            IdempotencyKeys keys,
            ApplicationEventPublisher events,
            CurrentCaller caller,
            Clock clock) {
        this.bookings = bookings;
        this.transactions = transactions;
        this.appointments = appointments;
        this.reader = reader;
        this.attendance = attendance;
        this.hours = hours;
        this.people = people;
        this.keys = keys;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    AppointmentView book(BookAppointment request, @Nullable String key) {
        return transactions.run(() -> {
            var student = hours.student(request.student());
            var id = BookingId.next();
            return keys.claim(key, request, id.value())
                    .map(earlier -> reader.show(new BookingId(earlier)))
                    .orElseGet(() -> book(id, student, request));
        });
    }

    private AppointmentView book(BookingId id, PersonId student, BookAppointment request) {
        var advisor = hours.advisorOf(student);
        hours.hold(advisor);
        var slot = TimeSlot.of(request.startsAt(), hours.length(advisor));
        var wish = NewBooking.of(ADVISING, new PersonId(advisor.id()), student, slot)
                .withId(id)
                .about(request.topic())
                .askedBy(caller.get().person());
        appointments.add(bookings.book(wish), student);
        events.publishEvent(StudentRecordsChanged.of(student));
        return reader.show(id);
    }

    @Transactional(readOnly = true)
    public SlotsView slotsFor(BookingId id, Instant from, Instant to) {
        var appointment = reader.load(id);
        return hours.slots(people.brief(appointment.advisor()), appointment.student(), from, to);
    }

    AppointmentView reschedule(BookingId id, Instant startsAt, Revision revision) {
        return change(id, revision, AppointmentState.BOOKED, appointment -> {
            hours.hold(people.brief(appointment.advisor()));
            return bookings.reschedule(id, startsAt, caller.get().person());
        });
    }

    AppointmentView cancel(BookingId id, String reason, Revision revision) {
        return change(
                id,
                revision,
                AppointmentState.CANCELLED,
                _ -> bookings.cancel(id, caller.get().person(), reason));
    }

    AppointmentView recordAttendance(BookingId id, boolean attended, Revision revision) {
        var state = attended ? AppointmentState.ATTENDED : AppointmentState.MISSED;
        return change(id, revision, state, appointment -> {
            if (!caller.get().is(appointment.advisor())) {
                throw new AccessDeniedException("Only the advisor says who came.");
            }
            var booking = bookings.recordAttendance(id, appointment.student(), attended);
            if (appointment.state() != state) {
                attendance.add(appointment, by(caller.get().person(), appointment.state(), state));
            }
            return booking;
        });
    }

    private AttendanceHistory.Change by(PersonId advisor, AppointmentState from, AppointmentState to) {
        return new AttendanceHistory.Change(advisor, clock.instant(), from, to);
    }

    private AppointmentView change(
            BookingId id, Revision revision, AppointmentState state, Function<AppointmentRow, Booking> act) {
        return transactions.run(() -> {
            var appointment = appointments
                    .lock(id)
                    .filter(it -> it.includes(caller.get().person()))
                    .orElseThrow(AppointmentReader::unknown);
            revision.requireCurrent(appointment.version());
            appointments.follow(act.apply(appointment), state);
            events.publishEvent(StudentRecordsChanged.of(appointment.student()));
            return reader.show(id);
        });
    }
}
