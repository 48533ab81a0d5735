package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who said when whether an appointment was attended or missed, corrections included. */
@Component
class AttendanceHistory {

    record Change(PersonId by, Instant at, AppointmentState from, AppointmentState to) {}

    private final JdbcClient jdbc;

    AttendanceHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be added before the appointment itself follows. */
    void add(AppointmentRow before, Change change) {
        jdbc.sql("""
                        insert into attendance_change (institution_id, appointment_id, appointment_version, changed_by,
                            changed_at, from_state, to_state)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        CurrentInstitution.get().value(),
                        before.id().value(),
                        before.version(),
                        change.by().value(),
                        Timestamp.from(change.at()),
                        change.from().name(),
                        change.to().name())
                .update();
    }

    /** The first first. */
    List<Change> of(BookingId appointment) {
        return jdbc.sql("""
                        select changed_by, changed_at, from_state, to_state from attendance_change
                        where institution_id = :institution and appointment_id = :id order by appointment_version
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("id", appointment.value())
                .query((row, _) -> new Change(
                        new PersonId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant(),
                        AppointmentState.valueOf(row.getString("from_state")),
                        AppointmentState.valueOf(row.getString("to_state"))))
                .list();
    }
}
