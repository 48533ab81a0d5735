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

/**
 * An appointment as lists show it.
 *
 * @param studentSays what the student said became of it, whether or not the advisor says so too
 */
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
        RecordAttendance.@Nullable Outcome studentSays,
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
        var claims = claims(row);
        return new AppointmentRow(
                new BookingId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("student_id", UUID.class)),
                new PersonId(row.getObject("advisor_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("zone"),
                row.getString("topic"),
                place(row),
                claims == null ? AppointmentState.valueOf(row.getString("state")) : AppointmentState.DISPUTED,
                row.getObject("canceled_by", UUID.class),
                row.getString("cancellation_reason"),
                cause(row),
                claims,
                outcome(row.getString("student_says")),
                recordedAt(row),
                row.getObject("settled_by") != null,
                row.getInt("version"));
    }

    /** From when on nobody says otherwise of its attendance any more; null while anybody may. */
    @Nullable
    Instant finalFrom(Duration correction) {
        var known = AttendanceStanding.of(this).isKnown();
        var since = recordedAt == null && known ? endsAt : recordedAt;
        return since == null || settled ? since : since.plus(correction);
    }

    /** To a service of the release before, what is disputed is {@code BOOKED}; what it records then counts. */
    private static @Nullable AttendanceClaims claims(ResultSet row) throws SQLException {
        var advisor = outcome(row.getString("advisor_says"));
        var student = outcome(row.getString("student_says"));
        var open = row.getString("state").equals(AppointmentState.BOOKED.name());
        return open && advisor != null && student != null ? new AttendanceClaims(advisor, student) : null;
    }

    private static RecordAttendance.@Nullable Outcome outcome(@Nullable String said) {
        return said == null ? null : RecordAttendance.Outcome.valueOf(said);
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
