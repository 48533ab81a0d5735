package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers up to which revision is known what became of a session, since news of it may arrive in any order. */
@Component
class SessionStandings {

    private final JdbcClient jdbc;

    SessionStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is newer than all that is known of the session. */
    boolean isNews(UUID session, PersonId student, int revision) {
        return jdbc.sql("""
                        insert into session_standing as known (institution_id, session_id, student_id, revision)
                        values (:institution, :session, :student, :revision)
                        on conflict on constraint a_session_stands_once_for_a_student do update
                        set revision = excluded.revision where known.revision < excluded.revision
                        """)
                        .param("institution", CurrentInstitution.get().value())
                        .param("session", session)
                        .param("student", student.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }
}
