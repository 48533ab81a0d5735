package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who said when whether an appointment was attended or missed, corrections included. */
@Component
class AttendanceHistory {

    /** @param said null if what was recorded is taken back; {@code reason} is the college's */
    record Change(
            PersonId by,
            Instant at,
            AppointmentState from,
            AppointmentState to,
            RecordAttendance.@Nullable Outcome said,
            @Nullable String reason) {}

    private final JdbcClient jdbc;

    AttendanceHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be added before the appointment itself follows. What is disputed is written down as open. */
    void add(AppointmentRow before, Change change) {
        jdbc.sql("""
                        insert into attendance_change (institution_id, appointment_id, appointment_version, changed_by,
                            changed_at, from_state, to_state, said, reason)
                        values (:institution, :id, :version, :by, :at, :from, :to, :said, :reason)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", before.id().value())
                .param("version", before.version())
                .param("by", change.by().value())
                .param("at", Timestamp.from(change.at()))
                .param("from", written(change.from()))
                .param("to", written(change.to()))
                .param("said", change.said() == null ? null : change.said().name(), Types.VARCHAR)
                .param("reason", change.reason(), Types.VARCHAR)
                .update();
    }

    /** The first first. */
    List<Change> of(BookingId appointment) {
        return jdbc.sql("""
                        select changed_by, changed_at, from_state, to_state, coalesce(said, nullif(to_state, 'BOOKED')) as said, reason
                        from attendance_change
                        where institution_id = :institution and appointment_id = :id order by appointment_version
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", appointment.value())
                .query((row, _) -> new Change(
                        new PersonId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant(),
                        AppointmentState.valueOf(row.getString("from_state")),
                        AppointmentState.valueOf(row.getString("to_state")),
                        said(row.getString("said")),
                        row.getString("reason")))
                .list();
    }

    private static String written(AppointmentState state) {
        return (state == AppointmentState.DISPUTED ? AppointmentState.BOOKED : state).name();
    }

    private static RecordAttendance.@Nullable Outcome said(@Nullable String outcome) {
        return outcome == null ? null : RecordAttendance.Outcome.valueOf(outcome);
    }
}
