package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.Cancellation;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is shown of appointments, and follows their bookings. */
@Component
class AppointmentStore {

    private final JdbcClient jdbc;

    AppointmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Booking booking, PersonId student) {
        jdbc.sql("""
                        insert into appointment (institution_id, id, student_id, advisor_id, starts_at, ends_at, zone, topic,
                            state, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'BOOKED', 0)
                        """)
                .param(CurrentInstitution.get().value())
                .param(booking.id().value())
                .param(student.value())
                .param(booking.host().value())
                .param(Timestamp.from(booking.slot().startsAt()))
                .param(Timestamp.from(booking.slot().endsAt()))
                .param(booking.zone().getId())
                .param(booking.topic())
                .update();
    }

    /** Follows the booking to where it stands now. */
    void follow(Booking booking, AppointmentState state) {
        var cancellation = booking.cancellation();
        jdbc.sql("""
                        update appointment set starts_at = :starts, ends_at = :ends, zone = :zone, state = :state,
                            cancelled_by = :by::uuid, cancellation_reason = :reason, version = version + 1
                        where institution_id = :institution and id = :id
                        """)
                .param("starts", Timestamp.from(booking.slot().startsAt()))
                .param("ends", Timestamp.from(booking.slot().endsAt()))
                .param("zone", booking.zone().getId())
                .param("state", state.name())
                .param("by", cancellation == null ? null : cancellation.by().toString(), Types.VARCHAR)
                .param("reason", cancellation == null ? null : cancellation.reason(), Types.VARCHAR)
                .param("institution", CurrentInstitution.get().value())
                .param("id", booking.id().value())
                .update();
    }

    Optional<AppointmentRow> find(BookingId id) {
        return query("id = :id")
                .param("id", id.value())
                .query((row, _) -> AppointmentRow.read(row))
                .optional();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<AppointmentRow> lock(BookingId id) {
        return query("id = :id for update")
                .param("id", id.value())
                .query((row, _) -> AppointmentRow.read(row))
                .optional();
    }

    /** What has not begun with this person in it; nobody else changes it until the transaction ends. */
    void lockToCome(PersonId person, Instant now) {
        query(
                        "(student_id = :person or advisor_id = :person) and state = 'BOOKED' and starts_at > :now order by id for update")
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getString("id"))
                .list();
    }

    /** All at once, for one reason. */
    void cancel(Collection<BookingId> ids, Cancellation why) {
        jdbc.sql("""
                        update appointment set state = 'CANCELLED', cancelled_by = :by, cancellation_reason = :reason,
                            version = version + 1
                        where institution_id = :institution and id = any (:ids)
                        """)
                .param("by", why.by().value())
                .param("reason", why.reason())
                .param("institution", CurrentInstitution.get().value())
                .param("ids", ids.stream().map(BookingId::value).toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec query(String condition) {
        return jdbc.sql("select * from appointment where institution_id = :institution and " + condition)
                .param("institution", CurrentInstitution.get().value());
    }
}
