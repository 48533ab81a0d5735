package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.RecordAttendance.Outcome;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.Attendances;
import io.waymark.scheduling.booking.Booking;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is known of an appointment's attendance, with its booking and its history, and has both sides told of disputes. */
@Component
class AttendanceWriter {

    private final AppointmentStore appointments;
    private final Attendances attendances;
    private final AttendanceHistory history;
    private final AppointmentNotices notices;
    private final CurrentCaller caller;
    private final Clock clock;

    AttendanceWriter(
            AppointmentStore appointments,
            Attendances attendances,
            AttendanceHistory history,
            AppointmentNotices notices,
            CurrentCaller caller,
            Clock clock) {
        this.appointments = appointments;
        this.attendances = attendances;
        this.history = history;
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param reason the college's, if it is the college that decides */
    void write(AppointmentRow before, AttendanceStanding after, @Nullable Outcome said, @Nullable String reason) {
        var me = caller.get().person();
        var now = clock.instant();
        var booking = write(before, after.state());
        history.add(before, new AttendanceHistory.Change(me, now, before.state(), after.state(), said, reason));
        appointments.attend(before.id(), after, knownSince(before, after, now), reason == null ? null : me);
        tell(before, after, booking, me, reason);
    }

    /** Who repeats what is known already does not have it stay open for longer. */
    private static @Nullable Instant knownSince(AppointmentRow before, AttendanceStanding after, Instant now) {
        if (!after.isKnown()) {
            return null;
        }
        return after.state() == before.state() && before.recordedAt() != null ? before.recordedAt() : now;
    }

    private void tell(
            AppointmentRow before, AttendanceStanding after, Booking booking, PersonId me, @Nullable String reason) {
        if (after.claims() != null && !after.claims().equals(before.claims())) {
            notices.disputed(booking, before, after, me);
        }
        if (before.claims() != null && after.isKnown()) {
            notices.settled(booking, before, after, me, reason);
        }
        if (after.isReopened()) {
            notices.reopened(booking, before, me);
        }
    }

    /** What is disputed or not known is, to the calendar, a meeting that was agreed on. */
    private Booking write(AppointmentRow appointment, AppointmentState state) {
        return switch (state) {
            case ATTENDED -> attendances.recordAttendance(appointment.id(), appointment.student(), true);
            case MISSED -> attendances.recordAttendance(appointment.id(), appointment.student(), false);
            default -> attendances.withdrawAttendance(appointment.id(), appointment.student());
        };
    }
}
