package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
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
    record Statement(
            PersonId by,
            Instant at,
            @Nullable Boolean met,
            @Nullable String reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceStatements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** To be said while nobody else changes the session. */
    void add(SessionId session, PersonId by, @Nullable Boolean met, @Nullable String reason) {
        jdbc.sql("""
                        insert into attendance_statement (institution_id, session_id, number, said_by, said_at, met, reason)
                        select :institution, :session, coalesce(max(number), 0) + 1, :by, :now, :met::boolean, :reason::text
                        from attendance_statement where institution_id = :institution and session_id = :session
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("session", session.value())
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
                        where institution_id = :institution and session_id = :session order by number
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
