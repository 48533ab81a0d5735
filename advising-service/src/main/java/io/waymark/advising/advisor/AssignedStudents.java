package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists whom an advisor has now or will have, by name. */
@Component
class AssignedStudents {

    private static final String STUDENTS = """
            select %s
            from assignment a
            join person p on p.institution_id = a.institution_id and p.id = a.student_id
            where a.institution_id = :institution and a.advisor_id = :advisor and a.ends_at > :now %s
            """;

    private static final String COLUMNS = """
            p.id, p.number, p.called_name as given_name, p.family_name, p.active, a.id as assignment,
            a.starts_at, nullif(a.ends_at, 'infinity') as ends_at""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignedStudents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One more than the limit, if there are so many. */
    List<AssignedStudent> of(PersonId advisor, StudentsWanted wanted, Optional<Cursor> after, int limit) {
        var behind = after.isEmpty() ? "" : wanted.after();
        var statement = about(COLUMNS, advisor, wanted, "%s order by %s limit :limit".formatted(behind, wanted.order()))
                .param("limit", limit + 1);
        after.ifPresent(place -> wanted.goOn(statement, place));
        return statement.query((row, _) -> read(row)).list();
    }

    int count(PersonId advisor, StudentsWanted wanted) {
        return about("count(*)", advisor, wanted, "").query(Integer.class).single();
    }

    private StatementSpec about(String columns, PersonId advisor, StudentsWanted wanted, String end) {
        return jdbc.sql(STUDENTS.formatted(columns, wanted.narrowing() + end))
                .param("institution", CurrentInstitution.get().value())
                .param("advisor", advisor.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("among", wanted.ids())
                .params(wanted.sought().parameters());
    }

    private static AssignedStudent read(ResultSet row) throws SQLException {
        return new AssignedStudent(
                row.getObject("assignment", UUID.class),
                AssignmentHistory.brief(row),
                row.getString("number"),
                row.getBoolean("active"),
                row.getTimestamp("starts_at").toInstant(),
                AssignmentHistory.endsAt(row));
    }
}
