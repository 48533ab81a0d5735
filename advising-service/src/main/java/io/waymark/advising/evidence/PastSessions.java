package io.waymark.advising.evidence;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows with which mentors a student has a session, or had one. */
@Component
class PastSessions {

    private final JdbcClient jdbc;

    PastSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean areThere(PersonId student, PersonId mentor) {
        return jdbc.sql("""
                        select exists (
                            select from scheduling.participation mine
                            join scheduling.participation theirs on theirs.institution_id = mine.institution_id
                                and theirs.booking_id = mine.booking_id and theirs.person_id = :mentor
                                and theirs.role = 'HOST'
                            join scheduling.booking b on b.institution_id = mine.institution_id and b.id = mine.booking_id
                            where mine.institution_id = :institution and mine.person_id = :student
                              and mine.state in ('CONFIRMED', 'ATTENDED')
                              and b.kind = 'mentoring' and b.status <> 'CANCELLED')
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("student", student.value())
                .param("mentor", mentor.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
