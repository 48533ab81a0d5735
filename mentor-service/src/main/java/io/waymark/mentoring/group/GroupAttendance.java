package io.waymark.mentoring.group;

import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who attended a group session by its mentor's record, which may be corrected until it is told. */
@Component
class GroupAttendance {

    private final JdbcClient jdbc;
    private final Clock clock;

    GroupAttendance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same once more changes nothing, not even since when it is so. */
    void record(BookingId session, PersonId student, boolean attended) {
        var written = jdbc.sql("""
                        insert into group_attendance as known (institution_id, session_id, student_id, attended, recorded_at)
                        values (:institution, :session, :student, :attended, :now)
                        on conflict on constraint attendance_is_recorded_once_for_a_student do update
                        set recorded_at = case when known.attended = excluded.attended then known.recorded_at
                                               else excluded.recorded_at end,
                            attended = excluded.attended
                        where known.told_at is null or known.attended = excluded.attended
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("session", session.value())
                .param("student", student.value())
                .param("attended", attended)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (written == 0) {
            throw new RuleViolationException(
                    "attendance-counted",
                    "This attendance has been counted as evidence. It can no longer be corrected.");
        }
    }

    /** What has stood since this time is told now and once. */
    List<SessionCompleted> tell(Instant recordedBy) {
        return jdbc.sql("""
                        update group_attendance a set told_at = :now
                        from group_session s
                        where a.institution_id = :institution and a.attended and a.told_at is null
                          and a.recorded_at <= :recordedBy
                          and s.institution_id = a.institution_id and s.id = a.session_id
                        returning a.session_id, a.student_id, s.mentor_id, s.starts_at, s.ends_at
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("recordedBy", recordedBy.atOffset(ZoneOffset.UTC))
                .query(GroupAttendance::completed)
                .list();
    }

    private static SessionCompleted completed(ResultSet row, int number) throws SQLException {
        var start = row.getTimestamp("starts_at").toInstant();
        return new SessionCompleted(
                CurrentInstitution.get(),
                row.getObject("session_id", UUID.class),
                new PersonId(row.getObject("student_id", UUID.class)),
                new PersonId(row.getObject("mentor_id", UUID.class)),
                BookingKind.MENTORING.value(),
                start,
                (int) Duration.between(start, row.getTimestamp("ends_at").toInstant())
                        .toMinutes());
    }
}
