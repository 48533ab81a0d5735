package io.waymark.advising.advisor;

import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads assignments as they are changed. Whoever has locked a student reads what stays so until the transaction ends. */
@Component
class AssignmentRows {

    private static final String ASSIGNMENTS = """
            select a.id, a.student_id, a.advisor_id, a.starts_at, nullif(a.ends_at, 'infinity') as ends_at, a.handover_id
            from assignment a where a.institution_id = :institution
            """;

    private final JdbcClient jdbc;
    private final People people;

    AssignmentRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** What these students have then, had just until then, or have later. */
    List<Assignment> ofStudents(Collection<PersonId> students, Instant moment) {
        return jdbc.sql(ASSIGNMENTS + "and a.student_id = any (:students) and a.ends_at >= :moment order by a.id")
                .param("institution", CurrentInstitution.get().value())
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("moment", Timestamp.from(moment))
                .query((row, _) -> read(row))
                .list();
    }

    /** The assignments of an advisor's that last beyond a moment, those to come included. */
    List<Assignment> ofAdvisor(PersonId advisor, Instant moment) {
        return jdbc.sql(ASSIGNMENTS + "and a.advisor_id = :advisor and a.ends_at > :moment order by a.id")
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", advisor.value())
                .param("moment", Timestamp.from(moment))
                .query((row, _) -> read(row))
                .list();
    }

    Assignment get(UUID assignment) {
        return jdbc.sql(ASSIGNMENTS + "and a.id = :id")
                .param("institution", CurrentInstitution.get().value())
                .param("id", assignment)
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("no-such-assignment", "There is no such assignment."));
    }

    /** As it is once its student is locked. */
    Assignment lock(UUID assignment) {
        people.lock(Set.of(get(assignment).student()));
        return get(assignment);
    }

    private static Assignment read(ResultSet row) throws SQLException {
        var until = row.getTimestamp("ends_at");
        return new Assignment(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("student_id", UUID.class)),
                new PersonId(row.getObject("advisor_id", UUID.class)),
                new Period(row.getTimestamp("starts_at").toInstant(), until == null ? null : until.toInstant()),
                row.getObject("handover_id", UUID.class));
    }
}
