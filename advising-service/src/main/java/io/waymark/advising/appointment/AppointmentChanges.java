package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingTransactions;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One change of an appointment after the other, each in one transaction with its booking. */
@Component
class AppointmentChanges {

    private final BookingTransactions transactions;
    private final AppointmentStore appointments;
    private final AppointmentReader reader;
    private final ApplicationEventPublisher events;
    private final CurrentCaller caller;

    AppointmentChanges(
            BookingTransactions transactions,
            AppointmentStore appointments,
            AppointmentReader reader,
            ApplicationEventPublisher events,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.appointments = appointments;
        this.reader = reader;
        this.events = events;
        this.caller = caller;
    }

    AppointmentView make(
            BookingId id, Revision revision, AppointmentState state, Function<AppointmentRow, Booking> act) {
        return make(id, revision, state, _ -> {}, act);
    }

    /**
     * @param hold what has to be held before the appointment is locked: people come first, as they do when somebody leaves
     */
    AppointmentView make(
            BookingId id,
            Revision revision,
            AppointmentState state,
            Consumer<AppointmentRow> hold,
            Function<AppointmentRow, Booking> act) {
        return change(id, revision, state, hold, it -> appointments.follow(act.apply(it), state));
    }

    /** Of what has been, which is never canceled any more. */
    AppointmentView attend(BookingId id, Revision revision, Consumer<AppointmentRow> act) {
        return change(id, revision, AppointmentState.ATTENDED, _ -> {}, act);
    }

    private AppointmentView change(
            BookingId id,
            Revision revision,
            AppointmentState state,
            Consumer<AppointmentRow> hold,
            Consumer<AppointmentRow> act) {
        return transactions.run(() -> {
            hold.accept(reader.load(id));
            var appointment = appointments
                    .lock(id)
                    .filter(it -> it.includes(caller.get().person()))
                    .orElseThrow(AppointmentReader::unknown);
            if (appointment.state() == AppointmentState.CANCELED) {
                return canceledAlready(appointment, state);
            }
            revision.requireCurrent(appointment.version());
            act.accept(appointment);
            events.publishEvent(StudentRecordsChanged.of(appointment.student()));
            return reader.show(id);
        });
    }

    /** Whoever cancels what they have canceled already gets what they want, in whatever version they read it. */
    private AppointmentView canceledAlready(AppointmentRow appointment, AppointmentState wanted) {
        var by = appointment.cancellation().orElseThrow().byWhomFor(caller.get().person());
        if (by.equals("you") && wanted == AppointmentState.CANCELED) {
            return reader.show(appointment.id());
        }
        throw new RuleViolationException(
                "booking-closed",
                "This appointment is canceled.",
                Map.of("status", AppointmentState.CANCELED.name(), "by", by));
    }
}
