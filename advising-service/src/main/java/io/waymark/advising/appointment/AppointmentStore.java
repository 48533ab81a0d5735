package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what lists show of appointments. */
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
                .query((row, _) -> read(row))
                .optional();
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<AppointmentRow> lock(BookingId id) {
        return query("id = :id for update")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    List<AppointmentRow> upcoming(
            PersonId person, @Nullable PersonId with, Instant now, Optional<Cursor> after, int limit) {
        return list(
                person,
                with,
                now,
                "state = 'BOOKED' and ends_at > :now and (starts_at, id) > (:starts, :id) order by starts_at, id limit :limit",
                after.orElse(Cursor.at(Instant.EPOCH, new UUID(0, 0))),
                limit);
    }

    List<AppointmentRow> past(PersonId person, Instant now, Optional<Cursor> after, int limit) {
        return list(
                person,
                null,
                now,
                "(state <> 'BOOKED' or ends_at <= :now) and (starts_at, id) < (:starts, :id)"
                        + " order by starts_at desc, id desc limit :limit",
                after.orElse(Cursor.at(Instant.parse("2200-01-01T00:00:00Z"), new UUID(-1, -1))),
                limit);
    }

    private List<AppointmentRow> list(
            PersonId person, @Nullable PersonId with, Instant now, String condition, Cursor place, int limit) {
        var meeting = with == null
                ? "(student_id = :person or advisor_id = :person)"
                : "(student_id, advisor_id) in ((:person, :with), (:with, :person))";
        return query(meeting + " and " + condition)
                .param("person", person.value())
                .param("with", with == null ? null : with.value())
                .param("now", Timestamp.from(now))
                .param("starts", Timestamp.from(place.moment(0)))
                .param("id", place.value(1, UUID::fromString))
                .param("limit", limit + 1)
                .query((row, _) -> read(row))
                .list();
    }

    private JdbcClient.StatementSpec query(String condition) {
        return jdbc.sql("select * from appointment where institution_id = :institution and " + condition)
                .param("institution", CurrentInstitution.get().value());
    }

    private static AppointmentRow read(ResultSet row) throws SQLException {
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
