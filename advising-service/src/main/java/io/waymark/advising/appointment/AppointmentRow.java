package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.time.CancellationCause;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
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
        @Nullable MeetingPlace place,
        AppointmentState state,
        @Nullable UUID canceledBy,
        @Nullable String cancellationReason,
        @Nullable CancellationCause cancellationCause,
        int version) {

    boolean includes(PersonId person) {
        return student.equals(person) || advisor.equals(person);
    }

    Cursor cursor() {
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
                place(row),
                AppointmentState.valueOf(row.getString("state")),
                row.getObject("canceled_by", UUID.class),
                row.getString("cancellation_reason"),
                cause(row),
                row.getInt("version"));
    }

    private static @Nullable CancellationCause cause(ResultSet row) throws SQLException {
        var cause = row.getString("cancellation_cause");
        return cause == null ? null : CancellationCause.valueOf(cause);
    }

    private static @Nullable MeetingPlace place(ResultSet row) throws SQLException {
        var kind = row.getString("meeting_kind");
        return kind == null ? null : new MeetingPlace(MeetingKind.valueOf(kind), row.getString("meeting_place"));
    }
}
