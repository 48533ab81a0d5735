package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.scheduling.booking.BookingId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    static AppointmentRow read(ResultSet row) throws SQLException {
        return new AppointmentRow(
                new BookingId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("student_id", UUID.class)),
                new PersonId(row.getObject("advisor_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("zone"),
                row.getString("topic"),
                AppointmentState.valueOf(row.getString("state")),
                row.getObject("cancelled_by", UUID.class),
                row.getString("cancellation_reason"),
                row.getInt("version"));
    }
}
