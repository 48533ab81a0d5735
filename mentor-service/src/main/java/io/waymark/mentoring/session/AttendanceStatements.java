package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.Booking;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who said when whether the two of a session met, what was taken back and what the college decided included. */
@Component
class AttendanceStatements {

    /** @param met null if they took back what they had said; {@code reason} is the college's */
    record Statement(PersonId by, Instant at, @Nullable Boolean met, @Nullable String reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceStatements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param after the booking as it stands by what was said */
    void add(Booking after, PersonId by, @Nullable Boolean met, @Nullable String reason) {
        jdbc.sql("""
                        insert into attendance_statement (institution_id, session_id, booking_version, said_by, said_at, met,
                            reason)
                        values (:institution, :session, :version, :by, :now, :met, :reason)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("session", after.id().value())
                .param("version", after.version())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("met", met, Types.BOOLEAN)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    /** The first first. */
    List<Statement> of(SessionId session) {
        return jdbc.sql("""
                        select said_by, said_at, met, reason from attendance_statement
                        where institution_id = :institution and session_id = :session order by booking_version
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("session", session.value())
                .query((row, _) -> new Statement(
                        new PersonId(row.getObject("said_by", UUID.class)),
                        row.getTimestamp("said_at").toInstant(),
                        row.getObject("met", Boolean.class),
                        row.getString("reason")))
                .list();
    }
}
