package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.scheduling.booking.BookingId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as lists show it. */
record AppointmentRow(
        BookingId id,
        PersonId student,
        PersonId advisor,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String topic,
        AppointmentState state,
        @Nullable UUID cancelledBy,
        @Nullable String cancellationReason,
        int version) {

    boolean includes(PersonId person) {
        return student.equals(person) || advisor.equals(person);
    }

    Cursor place() {
        return Cursor.at(startsAt, id);
    }
}
