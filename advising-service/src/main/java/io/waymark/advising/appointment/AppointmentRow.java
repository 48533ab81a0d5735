package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AttendanceClaims;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.time.CancellationCause;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Cancellation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
        @Nullable AttendanceClaims claims,
        @Nullable Instant recordedAt,
        boolean settled,
        int version) {

    Optional<Cancellation> cancellation() {
        return canceledBy == null
                ? Optional.empty()
                : Optional.of(new Cancellation(
                        new PersonId(canceledBy),
                        Objects.requireNonNullElse(cancellationReason, ""),
                        cancellationCause));
    }

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
                claims(row),
                recordedAt(row),
                row.getObject("settled_by") != null,
                row.getInt("version"));
    }

    /** From when on nobody says otherwise of its attendance any more; null while anybody may. */
    @Nullable
    Instant finalFrom(Duration correction) {
        return recordedAt == null || settled ? recordedAt : recordedAt.plus(correction);
    }

    private static @Nullable AttendanceClaims claims(ResultSet row) throws SQLException {
        var advisor = row.getString("advisor_says");
        return advisor == null
                ? null
                : new AttendanceClaims(
                        RecordAttendance.Outcome.valueOf(advisor),
                        RecordAttendance.Outcome.valueOf(row.getString("student_says")));
    }

    private static @Nullable Instant recordedAt(ResultSet row) throws SQLException {
        var recorded = row.getTimestamp("recorded_at");
        return recorded == null ? null : recorded.toInstant();
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
